/// Ordinary English words that must never be "repaired" into a term of the field.
enum CommonWords {
    static let all = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let text = """
        a able about above accept access across act action actions actual actually add added adding after again against
        ago all allow almost alone along already also although always am among an and another any anybody anyone
        anything anyway apart appear are area around as ask asked at attention away awesome back bad badly base based be
        beat beating because become been before began begin behind being below best better between big bigger biggest
        bit board book boost both bottom box bring bringing brings brought build business but button buy by call called
        came can cannot care case catch cause caused causing center certain chance change changed changes channel check
        choose clear clearly close closed code coffee color come comes coming common company compare complete completely
        contact content continue copy correct could count counts cover create current cut daily data date dates day deal
        decide decline declined deep default definitely delivery depend design detail did differ difference different
        do doc does doing done door double down drive drives driven driving drop dropped drops due during each early
        easily easy either else empty end ended ending enough enter entire equal especially even ever every everyone
        everything exact exactly example exclude excluding exist expect expected expensive explain extra face fact fail
        failed fair fall fallen falling falls far feel fell few field figure figures file fill final finally find fine
        finish fire fired first fix flat folk folks follow for force form found four free fresh friend from full funny
        further future gain game gave general get gets getting give given gives go goes going gone good got great green
        grew group grow growing grown growth guess guy had half hand handle happen happened happening happens happy hard
        has have having he header healthy hear heavy held hello help her here hero hey hi high higher highest him his hit
        hits hold holding home hope hot hour house how however huge i idea if ignore ignoring impact important improve
        improved improvement in include included including increase increased indeed info inside instead interest into
        is isn issue it item its itself job join just keep kept key kind know known large larger largest last late lately
        later law lay lead learn least leave led left less let letter level lie life light like likely limit line list
        little live lives long longer look looked looking looks lose losing loss lost lot lots love low lower lowest
        luck made main major make makes making man manage manager many map mark marketing match matter matters may
        maybe me mean means meant meet members mention message might mind mine minus miss missed missing mobile mode
        moment money more most move moved moving much music must my name named near nearly need needs never new next
        nice night no nobody none nor normal not note nothing notice now number numbers odd of off offer office often oh
        ok okay old on once one ones online only open option or other others our ours out outside over own paid pair part
        particular particularly pass passed past pay people per perform performance performed performing perhaps person
        pick picture piece place plan play please plus point points poor poorly possible post power present pretty
        previous price prior probably problem problems product promise push put quarter question quick quickly quite ran
        range rank rate rates rather raw reach read ready real really reason reasons recap recent record red reduce
        regarding remain remove repeat reply report rest result results return returning right rise risen rising rose row
        run running safe said same saw say saying says scale second see seem seems seen self sell send sense sent
        separate series serious set several shall share sharp she shift ship short should show showing shown shows side
        similar simple since single site sites six size skip slightly slow small so some somebody someone something
        sometimes somewhere soon sorry sort sound speak split spring stage stand start started starting state stay
        step steps still stop stopped store story straight strange strong stuff style such sudden suddenly sum summer
        support suppose sure surge switch table take taken takes taking talk target team tell ten than thank thanks that
        the their them then there therefore these they thing things think this those though thought three through thru
        till time times tiny to today together told too took top total toward track trackers tried true try trying turn
        turned twice two type under understand unless until unusual up upon upset us use used useful user uses using
        usual usually value various very via view wait want wanted wants was watch way ways we weak week weird well went
        were what whatever when where whereas whether which while white who whole whom whose why wide will win winner
        winning winter wish with within without won wonder word words work worked working works world worry worse worst
        worth would write wrong yes yesterday yet you your yours autumn fall hoodie shirt shoes banner newsletter poem
        joke ceo cmo cfo exec execs leadership bullet bullets sentence sentences monday won't gone sale launch shop
        weather stock team's big kinda gonna wanna ahead tracking land lands landed landing settle shape bring rough
        roughly approx approximately under whats off-peak peak quiet busy busiest worth buck bucks dollar dollars euro
        euros pound pounds kpi kpis metric metrics stats stat numbers snapshot digest rundown overview trail code cup
        steady stable move moves lift lifts raise raised cut cuts slash trim halve triple quadruple pause paused pour
        median mean average percentile percent media medium title total ratio value values version versions today's goal goals
        country city state region shape shapes step stage cost price prices cheap expensive moth myth both math path paths
        shopping brand brands color blue black cyber field fields label test tests size sizes tag tags feed feeds
        """
}
