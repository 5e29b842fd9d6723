-- Calls of metrics.query, 28 days by channel. VARIED=1: no two of a connection alike, so that no answer is given twice.
local days = tonumber(os.getenv("DAYS") or "300")
local varied = os.getenv("VARIED") == "1"
local last = os.time({ year = 2026, month = 11, day = 22, hour = 12 })
local threads = 0
local number = 0

function setup(thread)
    thread:set("offset", threads * 101)
    threads = threads + 1
end

function request()
    number = number + 1
    local back = varied and (number + offset) % days or 0
    local stop = last - back * 86400
    local body = string.format(
        '{"jsonrpc":"2.0","id":%d,"method":"metrics.query","params":{"metrics":["sessions"],' ..
        '"breakdown":["session_default_channel_group"],"period":{"start":"%s","end":"%s"}}}',
        number, os.date("!%Y-%m-%d", stop - 27 * 86400), os.date("!%Y-%m-%d", stop))
    return wrk.format("POST", "/rpc", { ["Content-Type"] = "application/json" }, body)
end

local failed = 0
function response(status, headers, body)
    if status ~= 200 or body:find('"error"', 1, true) then failed = failed + 1 end
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        'RESULT {"rate": %.1f, "p50_ms": %.3f, "p99_ms": %.3f, "errors": %d}\n',
        summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
