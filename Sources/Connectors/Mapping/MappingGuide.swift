/// The language of maps, in words: what `fidga import --help` prints.
package enum MappingGuide {
    package static let text = """
        A map is a YAML file that says which column of a file means what (fidga import FORMAT FILE --map MAP.yaml).

        FIELDS
          user: CustomerID                 a column (in JSON also a path: user.id, lines.0.sku)
          name: = purchase                 a constant
          name: {column: action, values: {view: page_view}, otherwise: other, default: none}
                                           renamed values; `otherwise` for those not listed, `default` for blanks
          cost: {column: cost_micros, unit: micros}
                                           units of money: major, minor (cents), micros; of times: s, ms, us, ns

        HOW VALUES ARE READ, for the file or inside {column: …} for one field
          time_zone: Europe/London         of local times; else the property's
          day_first: true                  03/04/2026 is 3 April; false: 4 March; unsaid: refused where it matters
          year: 2026                       for dates without a year
          decimal: ","                     1.234,56; else 1,234.56
          currency: EUR                    a check: must be the workspace's currency

        CONDITIONS
          when: {column: InvoiceNo, starts_with: C}
          when: {all: [{column: Quantity, ">": 0}, {not: {column: Country, "=": [Italy, Spain]}}]}
          operators: =  !=  starts_with  not_starts_with  contains  >  <  >=  <=  empty: true|false
          joined by: all  any  not

        SEVERAL OUTPUTS PER ROW (events, ads, series)
          outputs:                         keys said above `outputs` hold for all of them
            - {kind: ad, ad_platform: = tv, cost: tv_spend}
            - {kind: event, name: = purchase, time: day, session: = none, value: revenue}
            - {kind: series, name: = newsletter, value: newsletter}

        events  time*, name*, user, alias (another name of the user), session (an id, `= none` or `= derived`),
                session_number, id, transaction, value,
                tax, shipping, page_url, items {list, id, name, category, brand, variant, price, quantity, revenue},
                properties (rest, or a list of columns), when, and every text and number of an event (page_path, source,
                medium, campaign, country, device_category, latency, …)
        orders  order*, time*, item* {id, name, category, brand, variant, price, quantity, revenue}, user, total, tax,
                shipping, transaction, skip_when, refund_when, refund_amounts (negative, positive), sale_when,
                otherwise (skip, or = an event's name), and every text of an event
        ads     date* with period (day, week, week_ending, month, quarter, year), or start* and end*; cost, impressions,
                clicks, reach, conversions, conversion_value; ad_platform, campaign_name, ad_group_name, creative_name,
                keyword, country, region, city, language, device_category, audience_name; id, when
        series  date* (as for ads), name*, value*, the names of ads, id, when. Without a map: first column the date,
                every other column a series
        accesslog  host, visitor (address, address_and_agent), response_time (us, ms, s, none); all optional

        EXAMPLE (orders)
          order: InvoiceNo
          time: InvoiceDate
          user: CustomerID
          country: Country
          item: {id: StockCode, name: Description, price: UnitPrice, quantity: Quantity}
          refund_when: {column: InvoiceNo, starts_with: C}
          refund_amounts: negative
          sale_when: {all: [{column: Quantity, ">": 0}, {column: UnitPrice, ">": 0}]}
          otherwise: = order_adjustment

        EXAMPLE (events)
          time: timestamp
          name: {column: action, values: {view: page_view, buy: purchase}}
          user: visitor.id
          page_url: url
          value: amount
          properties: rest

        EXAMPLE (ads)
          date: Day
          ad_platform: = google_ads
          campaign_name: Campaign
          cost: {column: Cost (micros), unit: micros}
          impressions: Impr.
          clicks: Clicks
        """
}
