"""Good input, from which broken input is made: small, and with a little of everything."""

import base64
import json


def lines(*values):
    return [value if isinstance(value, bytes) else json.dumps(value).encode() for value in values]


def call(method, **params):
    return {"jsonrpc": "2.0", "id": 7, "method": method, "params": params}


PERIOD = {"start": "2026-11-16", "end": "2026-11-22"}
QUERY = {
    "metrics": ["sessions", "total_revenue", "bounce_rate"], "breakdown": ["session_default_channel_group", "device_category"],
    "filters": [{"field": "country", "op": "in", "value": ["DE", "FR"]}, {"field": "sessions", "op": "gt", "value": 5}],
    "period": PERIOD, "comparison": "previous", "granularity": "day", "order": {"by": "sessions", "dir": "desc"}, "limit": 10,
}
ASKED = [
    "How many sessions did we have last week?", "Why did revenue fall in October compared with September?",
    "Sessions by channel and device from 2026-11-01 to 2026-11-15, top 3", "Was there anything unusual on 3 November 2026?",
    "Forecast revenue for the next 14 days", "conversion rate of google / cpc vs last year, weekly",
    "Tell me when sessions fall below 100 two days in a row", "Umsatz gestern?", "and by country?", "what should I do next",
    "sessions where landing page starts with /blog excluding bots between 9am and 5pm on weekdays",
]

RPC = lines(
    call("metrics.query", **QUERY), [call("metrics.query", metrics=["sessions"]), call("metrics.list", search="revenue")],
    {"jsonrpc": "2.0", "id": "a", "method": "metrics.query", "params": [["sessions"], ["country"], [], PERIOD]},
    *(call("question.interpret", question=question) for question in ASKED[:6]), call("rpc.discover"),
    call("change.explain", metric="sessions", period=PERIOD, comparison="previous"),
    call("funnel.report", steps=["session_start", "add_to_cart", "purchase"], period=PERIOD),
    call("segment.report", segments=[{"name": "buyers", "filters": [{"field": "event_name", "op": "eq", "value": "purchase"}]}]),
    call("claims.verify", text="Sessions rose by 3 % to 1,234.", facts=[]), call("facts.trace", id="a1b2c3.F1"),
    call("alerts.test", name="few", metric="sessions", condition={"op": "lt", "value": 5}, days=30),
    call("report.run", name="weekly_summary", period=PERIOD, format="markdown"), call("metrics.describe", id="bounce_rate"),
    call("path.report", start="session_start", period=PERIOD), call("cohort.report", period=PERIOD, granularity="week"),
    call("attribution.report", period=PERIOD, model="markov"), call("sessions.preview", timeout_minutes=30, period=PERIOD),
)

GREETING = json.dumps({
    "jsonrpc": "2.0", "id": "greeting", "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "f", "version": "1"}}},
    separators=(",", ":")).encode()
META = {"progressToken": 3, "io.modelcontextprotocol/protocolVersion": "2026-07-28"}
MCP = lines(
    {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": None}},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "metrics_query", "arguments": QUERY}},
    {"jsonrpc": "2.0", "id": 3, "method": "tools/call",
     "params": {"name": "metrics_list", "arguments": {"search": "cost"}, "_meta": META}},
    {"jsonrpc": "2.0", "id": 4, "method": "resources/read", "params": {"uri": "fidga://metrics/bounce_rate"}},
    {"jsonrpc": "2.0", "id": 5, "method": "resources/templates/list"},
    {"jsonrpc": "2.0", "id": 6, "method": "prompts/get",
     "params": {"name": "answer-question", "arguments": {"facts": "[F1] One.", "question": "How many?"}}},
    {"jsonrpc": "2.0", "id": 7, "method": "completion/complete",
     "params": {"ref": {"type": "ref/resource", "uri": "fidga://metrics/{id}"}, "argument": {"name": "id", "value": "bou"}}},
    {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 2, "reason": "x"}},
    {"jsonrpc": "2.0", "id": 8, "method": "logging/setLevel", "params": {"level": "debug"}},
    {"jsonrpc": "2.0", "id": 9, "result": {}}, {"jsonrpc": "2.0", "id": 10, "method": "ping"},
    {"jsonrpc": "2.0", "id": 11, "method": "server/discover", "params": {"_meta": META}},
)


def request(method, path, body=b"", *fields):
    head = [f"{method} {path} HTTP/1.1", "Host: localhost", *fields]
    if body:
        head += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


REQUESTS = [
    *(request("POST", "/rpc", body) for body in RPC[:3]), request("POST", "/api/query", json.dumps(QUERY).encode()),
    request("POST", "/mcp", MCP[0], "Accept: application/json, text/event-stream", "MCP-Protocol-Version: 2025-11-25"),
    request("POST", "/mcp", MCP[1], "Accept: application/json, text/event-stream", "MCP-Protocol-Version: 2026-07-28",
            "Mcp-Method: tools/call", "Mcp-Name: metrics_query"),
    request("GET", "/api/metrics?search=rev&page_size=5&cursor=5.5.abc", b"", "Accept: text/csv;q=0.5, application/x-ndjson"),
    request("GET", "/api/performance/anomalies?metrics=sessions,key_events&start=2026-11-16&end=2026-11-22", b"",
            'If-None-Match: "abc", W/"def"', "Accept-Encoding: gzip;q=0.1, br"),
    request("GET", "/api/reports/funnel?steps=session_start&steps=purchase&period=2026-11-16..2026-11-22"),
    request("GET", "/api/metrics/bounce%5Frate", b"", "X-Request-Id: a-b_c", "Origin: http://localhost:3000"),
    request("OPTIONS", "/api/query", b"", "Origin: https://a.example", "Access-Control-Request-Method: POST"),
    request("POST", "/api/alerts/test", b'{"name":"a","metric":"sessions","condition":{"op":"lt","value":5}}',
            "Authorization: Bearer fidga_0123456789abcdef_" + "0" * 64, "Idempotency-Key: k"),
    b"POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"f\r\n{\"jsonrpc\":\"2.\r\n5;a=b\r\n0\"}  \r\n0\r\nX: y\r\n\r\n",
    request("GET", "/metrics") + request("GET", "/readyz"), request("HEAD", "/openapi.json"),
]

QUESTIONS = lines(
    *({"id": str(number), "conversation": [], "question": question} for number, question in enumerate(ASKED)),
    {"id": "f", "conversation": [{"role": "user", "text": ASKED[0]}, {"role": "assistant", "text": "1,234 [F1]."}],
     "question": "and the week before, by country?"})

FACTS = json.dumps({"facts": [
    {"id": "F1", "label": "Sessions, 16 to 22 November 2026", "metric": "sessions", "value": 1234, "unit": "count",
     "period": PERIOD, "dimensions": {}, "comparison": {"value": 1200.5, "period": PERIOD, "kind": "previous"}},
    {"id": "F2", "label": "Revenue from email", "metric": "total_revenue", "value": 48210.55, "unit": "USD", "period": PERIOD,
     "dimensions": {"session_default_channel_group": "Email"}},
    {"id": "F3", "label": "Bounce rate", "metric": "bounce_rate", "value": 0.123, "unit": "fraction", "period": PERIOD,
     "dimensions": {}, "kind": "value"}]}).encode()
CLAIMS = lines(*({"id": str(number), "text": text} for number, text in enumerate([
    "Sessions rose by 2.8 % to 1,234 [F1].", "Email brought about $48.2k, more than half of everything [F2].",
    "The bounce rate was 12.3 percent; nearly one in eight visits [F3].", "Sessions doubled because of the email campaign.",
    "**Next:** try 3 variants\n- one\n- two", "From 16 to 22 November, 1 234 sessions and 48 210,55 USD."])))

ACCESS_LOG = [
    b'192.0.2.7 - - [16/Nov/2026:09:30:00 +0000] "GET /shop/mug?utm_source=x HTTP/1.1" 200 512 "https://www.google.com/" '
    b'"Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0"\n'
    b'2001:db8::1 - frank smith [16/Nov/2026:09:30:01 +0100] "POST /cart HTTP/2" 302 -\n'
    b'h.example - - [16/Nov/2026:09:30:01 +0000] "GET /say\\"hi\\" HTTP/1.1" 200 5 "-" "a \\"b\\" spider"\n' * 3]
ADS_MAP = (
    b"date: Day\nad_platform: = google_ads\ncampaign_name: Campaign\ncost: {column: Cost, unit: micros}\nimpressions: Impr.\n"
    b"clicks: Clicks\n")
ADS = [
    b'Day,Campaign,Cost,Impr.,Clicks\n2026-11-16,Brand,1234567,"1,000",10\n2026-11-16,"Sh""oes, red",1,0,0\n'
    b"2026-11-17,Brand,,,\n", b"Day;Campaign;Cost;Impr.;Clicks\r\n16.11.2026;Marke;1.234,50;1.000;10\r\n"]
EVENTS_MAP = b"""time: {column: time, unit: s}
name: action
user: visitor
page_url: url
value: amount
transaction: order
properties: {plan: plan, seats: {column: seats, type: number}}
"""
EVENTS = [
    b"time,action,visitor,url,amount,order,plan,seats\n1795000000,page_view,v1,https://shop.example/mug?a=b#c,,,free,1\n"
    b'2026-11-16T09:30:00+01:00,purchase,v1,/done,"1,234.50",o-1,"pro ""x""",12\n1795000100.5,sign_up,v2,,,,,\n']
GA4 = [b"\n".join(lines(
    {"event_date": "20261116", "event_timestamp": "1795000000000000", "event_name": "purchase", "user_pseudo_id": "46.7",
     "event_params": [{"key": "ga_session_id", "value": {"int_value": "1795000000"}},
                      {"key": "page_location", "value": {"string_value": "https://shop.example/a"}},
                      {"key": "value", "value": {"double_value": 12.5}}],
     "ecommerce": {"transaction_id": "t1", "purchase_revenue_in_usd": 12.5},
     "items": [{"item_id": "a", "item_name": "Mug", "price": 12.5, "quantity": 1}], "geo": {"country": "Germany"},
     "device": {"category": "mobile", "operating_system": "Android"}, "traffic_source": {"source": "google", "medium": "cpc"}},
    {"event_name": "page_view", "event_timestamp": 1795000001000000, "user_pseudo_id": "46.7", "event_params": []})) + b"\n"]
ORDERS_MAP = (
    b"order: id\ntime: day\nuser: who\ncountry: land\nitem: {id: sku, price: price, quantity: qty}\n"
    b'refund_when: {column: kind, "=": back}\n')
ORDERS = [
    b"id,day,who,land,sku,price,qty,kind\n1,2026-11-16,,Italy,A,0.10,3,\n2,2026-11-16 10:00,bob,Italy,B,5,1,\n"
    b"1,2026-11-17,ann,Spain,C,0.20,1,\n1,2026-11-18,ann,Italy,A,0.10,2,back\n"]
SEGMENT = [b"\n".join(lines(
    {"type": "track", "messageId": "m1", "timestamp": "2026-03-04T05:06:07.890Z", "userId": "u1", "anonymousId": "a1",
     "event": "Order Completed", "properties": {"order_id": "o-1", "revenue": 25.10, "currency": "USD", "products": [
         {"product_id": "p", "name": "Cup", "price": 12.55, "quantity": 2}]},
     "context": {"page": {"url": "https://shop.example/"}, "userAgent": "Mozilla/5.0", "campaign": {"source": "x"}}},
    {"batch": [{"type": "page", "messageId": "m2", "timestamp": "2026-03-04T05:06:08Z", "anonymousId": "a1", "name": "Home"},
               {"type": "identify", "messageId": "m3", "timestamp": "2026-03-04T05:06:09Z", "userId": "u1", "traits": {"plan": "x"}},
               {"type": "alias", "messageId": "m4", "userId": "u1", "previousId": "a1", "timestamp": "2026-03-04T05:06:10Z"}]}))]
SERIES = [b"date,visits,note\n2026-11-01,10,x\n2026-11-02,,y\n2026-11-03,12.5,\n", b"2026-W45;1.000,5\n2026-W46;7\n",
          b"month,a,b\nJan 2026,1,2\nFeb 2026,3,4\n"]
UA = [
    b'{"fullVisitorId":"042","visitId":"1501583974","visitNumber":"2","visitStartTime":"1501583974","date":"20170801",'
    b'"totals":{"visits":"1","hits":"2","pageviews":"2","transactions":"1","totalTransactionRevenue":"12500000"},'
    b'"trafficSource":{"source":"google","medium":"organic"},"device":{"browser":"Chrome"},"geoNetwork":{"country":"Peru"},'
    b'"hits":[{"hitNumber":"1","time":"0","type":"PAGE","page":{"pagePath":"/a"}}]}\n',
    b"channelGrouping,fullVisitorId,visitId,visitStartTime,totals,device,trafficSource\n"
    b'Direct,042,1,1501583974,"{""visits"":""1"",""pageviews"":""2""}","{""browser"":""Chrome""}","{}"\n']
ZSTD = [base64.b64decode("KLUv/QRoDQYA4swqFSDfdtXkkWKxk01GMvGveakMCFgADUDREZ/0AKHlsTy6123c/yq9unNn31FGe9E/BDmkCX3vESDwhk/+gcPoKa9VHxRGZBy84/W7Yj36/xO6N5ZjbNs1h7OgB4cLl8bZpjCcGvd9Hwc0xzStBh35S/ce6cE3/sF53tVx6SzlGp5Fl66ntHaPGFbno3uUFfTQE917yCfQ4yEG8chhw9rBfLAXveiNgRjeQJ4fBgDld1NHZBBBewCwicx8yAAgA17vKKY=")]
DRIVERS = [
    b"week,channel,device,orders,sessions\n" + b"".join(
        f"w{week},{channel},{device},{week * 7 + len(channel)},{week * 100 + len(device)}\n".encode()
        for week in (1, 2) for channel in ("email", "ads", '"a,b"') for device in ("mobile", "desktop"))]
EXPERIMENT = [
    b"variant,orders\n" + b"".join(f"{'AB'[n % 2]},{n % 3}\n".encode() for n in range(60)),
    b"variant,users,sum,sum_of_squares\nA,1000,100,100\nB,1000,130,130\n"]
PATHS = [b"path,conversions,lost\nads > email > ads,3,10\nemail,5,20\nads > direct,1,0\n"]
BARE_SERIES = [b"s1," + b",".join(b"%d" % (n % 7 * 10 + n) for n in range(60)) + b"\ns2,1,2,,4,5,6,7,8\n"]
SETTINGS = b"""time_zone: Europe/Berlin
week_start: monday
currency: EUR
key_events:
  - purchase
  - name: sign_up
    since: 2026-03-01
metrics:
  - id: newsletter_signups
    kind: simple
    aggregate: count
    event: [newsletter_signup]
calendar:
  - {name: Sale, start: 2026-11-23, end: 2026-11-30}
retention: {events: 120 days}
"""
SERVICE = b"""# a service
FIDGA_HOST=127.0.0.1
FIDGA_PORT = "0"
FIDGA_CORS_ORIGINS=https://a.example, https://b.example
FIDGA_DEADLINE_SECONDS=10
FIDGA_TLS_CERTIFICATE='/nowhere/chain.pem'
"""
