/// Ordinary words that are rarer, and one or two letters away from a word of the field: "audit" is no slip for "audio".
enum RarerWords {
    static let all = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let text = """
        grasp grasps suffice suffices ripe dearer abnormal compressed distilled
        audit audits auditor auditors supplier suppliers vendor vendors provider providers dealer dealers
        aboard absent absorbed academy accent accepts accessed accomplish accordingly accurately acres acting activist
        activists actress addiction addressed adjusted admire admit admits adoption adrian advances advised adviser
        advisor advocate aerial affair affiliated agenda agents aids aiming aired albeit albert albums alfred aliens
        alike alleged allen alley allied allows ally altered amanda amazed ambition americans amongst andrea andrews
        angela angels angles anne annie anthem anyways apparent appeals apple apples approve arabic arch archives
        arena argued argues arguments armies arrest arrested artists ashamed aspects assessed asset assets assignments
        assistant assumption assure assured atlantic attending auction author autonomy awarded awards babe babies
        backed backing backs backup backyard bailey bait baked baker baking ballet balloon ballot bang banking banned
        barely bargain bark barn barnes barrel barrier baseball bases basin bass beam beard bearing bears beast beaten
        beatles beds beef bees begging behaviors beings beliefs believed believes bell beloved bent bernie beta beth
        betting billions bills billy binding bishop bite bits bitter blacks blade blades blake blamed blaming blessed
        blocked blogger blogs blonde blow blowing boarding boards bomber bond boom boot booth bore boring bosses
        bothered bowling boxing brad bradley brains brake brakes brandon breast breasts breath breathing breeding
        breeze bridges broader broker bronze brooks brothers browns brutal bucket builder builds bull bullying burden
        bureau burger burial buried burst bury bush bust butler cables cage calculations calm calories cameron camping
        canadians canceled cancer cannabis cannon canvas canyon capitol captain cared careers cares cargo caring carl
        carlos caroline carried carrier carriers carson carter carved cases casey casino casting catalog catches
        cattle cave cease ceiling cells cellular cement cents certainly chad chains champagne chan chapel chapter
        charging charlie charm charming charter chase chasing cheat cheated cheating cheek cheer chef chen cherry
        chest chick chicks chiefs chill chin choir choosing chorus christian christians chuck circulation cited citing
        claire clarke clash classification clause cleaned cleaner clearing climate closely closest closet closure
        clouds clutch coaches coalition coastal coke cold cole collar collection collector college colleges collins
        colonel colonies colony colored colors coloured colours columbus combat combination combine comedy comics
        commander commented committed committees commonly commons communist comp compact companion compassion
        compelling competitive compilation compiled comply composer composite composition compound conceived
        concentrated concepts concerns concerts conclusions condemned conducted conferences confession confirmed
        confusion congrats connecting connections conservation conservatives constitute constructed contacted contacts
        contained containers continent continues continuously contractor contractors contracts contrary contribution
        contributions controlled controls convention conversations convicted conviction convinced convincing cooked
        cooler cooling cooper cope cops cord corners corp corrected correctly correlation correspondent corrupt
        corruption costume counsel counties county coupled coupon courage courts cousin cousins covering cowboy
        cowboys cows cracked cracking cracks creator creature creatures cricket crimes critics crops crosses crossing
        crowded crowds cruise crush crushed crying cubs cure curry curse curtis custody customs cute cycles cycling
        dairy dale damages damn damned dancer dancers dancing dangerous dare darker darling dated dave davies dawn
        deadline deadly deaf dealer dealers deals dealt dean death debates debris decades deceased decides deciding
        declare declared deemed deeply deer defeat defeated defence defendant defended defender defending defense
        deficit defines defining delicate demanded demands demons denial denied dennis dental departments depending
        deployed depressed deputy desert deserved deserves designated desire desires detection developments develops
        devoted diagnosed diagnosis dial diary diego dies diesel dignity dimensional dimensions directed directing
        directions directory disabled discussing discussions disease dishes disk disney distant distinction dive
        diverse divine diving dock documented documents dodgers dome dominate donate donation donor dope dose doubts
        douglas downs dozens drafted drag dragon drain drank drawing draws drew drilling drinking drone drum dual duck
        duties dying eagles earl earliest ears easier eastern edges edited editing edition editions elected elections
        elegant elevation eliminated ellen ellis empire employed employer employers enabled enables enemies engines
        enhance enjoys ensure ensuring entities entity environmental environments equality erected escort essentially
        estates esteem europe evaluation evident excellence exceptional excessive exchanges exciting exclusive excuses
        executed execution existed exists experimental explicit exploration explored explosive exports expressed
        extended extending extends extensive extract faced facial facing factories faculty fade fairy fame farmers
        farming farms farther fate favorites feared feast feat feeding fellow festivals fever fictional fierce fighter
        fighters fights figured filing filling filmed films finale finals finances financially financing finds fires
        firm fisher fist fitted fitting flames flavor flaws fleet flesh flew flies flights floating flood flooding
        focused focuses followers fond foods fool forced forces forcing ford forest forests formally formed forming
        fort forums foster fought foul founding framed frames francis fred freed freely freight frequent fried fringe
        frog frost frustrating fulfill functional functions funded funding fusion garcia gene generator generic geneva
        genius genre gently genuinely germans gesture ghosts giants gibson gifted ginger globe glow goat gods gold
        grades grande grandma granite granted grants graphic grave graves greatly greens greg grey grind grinding
        grounds guards guided guidelines guides guinea habits hacking haha halls halt handled handling happier happily
        harder hardest hardly hardy harmony harold harper harris hart harvest harvey hatred haunted haven heal healing
        heard hearts heated heating heavier hebrew heck heir hell herald heroes heroin hers hiding highlighted highly
        hike hints hired hiring historic holder holders holdings holes hollow holmes holy homeland homer honored
        honors honour hooked hoped hopes hoping hopkins horn horses hosted hostile hosts houses https hugh hughes hull
        humans hunger hungry hype ignorant imagined imaging implement importantly imports impose imposed impressive
        inability inclined inclusion increasingly indians indicates indie individually indoor induced infant infected
        infection infections influenced informal informed initially insane insects insisted inspection inspire
        instances instinct instructor insult intake integral integrated integration intention interactive interested
        interests intervention invasion invention investments invited involves iron isolated issued ivan jackie jake
        janet jeremy joan johnny joint jokes joking jose journals juan judged judges judging julia julian julie jungle
        jury justin keeper kent kicked kidney killer killers kills king kings kissed knee kurt labeled labour lacking
        ladder lads laid lakers lamb lame lane lanes lang laser latter laughed laughs launches lauren laws layers
        laying league leaked lean leaning leap learning learnt lease lebron leeds legacy legally legend legion lending
        lengths lengthy lens leon lesser lethal letting levels licence licensed lied lifted lifting lighter lighting
        lightly lights liked liking lily lime limitations limited limiting limits lined lineup lining linked linking
        lips listened listings litigation lively liver loan loans locally locals located locations locked locker locks
        logan lone lonely loop lord lords lottery louise lounge loved lover loves loving loyalty lucy lung lungs
        luther lynch lynn magical maid mainland maker makers males mall manages mandate manila mankind manning mansion
        manuel mapping marble marc marcus marine marines mario marker marriages marsh martha marvel mask massage
        masses masters matched mates matrix matthew mature maya mayor measurements medals medicare medieval meetings
        mega melt meme mentioned mentor merchant mercury mercy messed meters metres metro mighty mild miller millions
        minded mineral miners mini mining ministers ministry mint misses missile missions mistaken mistakes mitch
        modes moisture moments momentum moms monica monkey monkeys monroe monument moore morgan morris mortal moses
        mosque moss mothers motive motors mounted mounting movies murder muslim naked namely naming nathan national
        nations nearby neat nelson nerves nest newer niche nick nicole nights nike nina noah node nope norman notably
        notices noting nova novels numerous nursery oath object observer obtain occasional occasions occurs offence
        offended offense offered offering offices older olds oliver opener openly operation operational operative
        operators opinions optical optional options organs origin originally origins outlets outlined outs outta
        overcome owen packs pain painter palmer papa parade parish parked parker partially particle partly passage
        passive paste pastor patches patent patrol peanut pending penn peoples perfection performances periods
        personally personnel perspectives peterson petition petty phrases picked picking pics pierce pierre pill
        pilots pine pipes pirate pirates piss pissed pistol plague plains plane planes planets planted plays pledge
        poems pointing poison poker pole poll pond pope populations pork portable portal porter portions portland
        ports possess posting potter poverty powell powers practices praise praised pray prayer praying precision
        premier premiere premises preservation presidency presidents pressing pressures pretending prevents preview
        previously priced pride priest priests prince princess principal principles privately prizes probe processed
        processor produced producer production productions prof profession profiles profits progressive promises
        promoted promoting promotional prompted prone proposal proposed proposition pros prosecution prospect
        prospective prospects prosperity protected protecting protest protests proved proven proves provides provinces
        proving provision provisions publicly published publishers pulling pulls punish punished purely purposes
        pursue pursued pushing qualified quantum queens questioned quietly races rachel racism racist radius raid
        raises rally randomly ranger rangers ranges ranging ranks rapper rated ratings rats readily reagan realised
        realm receiver reception recipient recordings recovered reds reduces reduction reed references referred refers
        reform reforms refuge refused refuses refusing regarded regards regime regional regulate regulation reid
        reject rejection relating relations relatives relaxed relaxing relay releases relief relieved religions
        remembers reminded reminder reminds removal renewable rented repeal replied reportedly reporters represents
        republican requiring rescue rescued reserved reserves resident resign resist resolve respected respects
        resting restored resulted retire retreat reunion reuters reveal revealed reveals revelation revenge revenues
        reversed reviewed revised reward rewards richard richards rick riders rides rights riot roads roast robbed
        rode roles roller romans romantic rooms ross roster rotation rounded rounds rude ruin ruined ruins ruled
        rushing russians sack sacred safely safer saints samuel sanders sang savage saves scales scary scattered
        scenarios scenes scheme schemes schools scored scoring scout scream screwed sealed seals sean searches seas
        seasons seated seats secondly secretly secrets sections secured securing seed seeking seeks seized seniors
        senses sensor sensors sentenced separated separately separation sequel sequences serial seriously serves seth
        settled settlement settling seventh severely sexual shades shadow shadows shaft shake shaking shallow shame
        shane shareholders shark sharks sharon sharply shaw sheer shells shield shining shocked shocking shoe shook
        shooter shoots shore shots shouting shuttle sided sides sigh signals simply simulation singh sings sins
        sisters sits situations sized sketch skilled skills skinny slap slave slaves sleeve slept sliding slim slope
        slot smarter smash smells smiled smiles smiling smoked smoking snake snakes sneak socially sole solely solving
        sony sore sought sounded sounding sour soviet spaces spam speaks specially specialty specified speeches speeds
        spelling spencer sphere spin spinal spine spinning spit splash spoke sport spots spotted spreading springs
        sprint stabbed stake stakes stan stance stanford stanley stare staring stark starring stating statistical
        statistics stealing steering stephen stepped stepping sterling steven stevens stewart stiff stir stocks stole
        stolen strain stranger strangers strategic streak strengthen stretched striker strikes striking strips stroke
        stuart stuffed stunning styles subjected subjects subscribers subsequent substance subway succeeded suck
        sucked sucking sucks suffered suggesting suggests suite suited sums sung superb supplied supplies supported
        supporter supportive supports supposed surf surgeon surgery surplus surprisingly suspect suspended suspicion
        swept swift syrian tactical tactics tale talent talents talked talking tape targeted tastes taught teaches
        teammates tear teen telegraph tenants tendency tender tends terribly tested texts thee theirs themed themes
        thereby theres thesis thinks thorough thou thoughts threaten threats thrilled throne thrown thrust thunder
        tide tied tier ties tigers timely timing tire titans todd toes tons topped torn touched touring toxic traces
        tracks traded trades trading tragic trails trained traits transfers transform transformed transition
        translated trap trapped traveling travis treasury treated treating treatments treats treaty tribal tribes
        tricks tricky tries trio troops tropical troubled troubles trusted tuned turner turtle tweeted tweets twisted
        uber understands unified unions unite unity unto updates upgraded upside valued valve variables varied varies
        vault vector venice venue venues verbal verified vessels viable vice victor videos vincent viral virgin vocals
        void volumes voyage wade wage waist waited waiting waking walker wallace walt walter wang wanting ward warming
        warned warner warren wars washed waves weed weigh welcomed wells whatsoever wheat whilst whistle whites wicked
        wider widow width willie wilson winds wing wiped wisdom wished wishes wishing witch withdrawal withdrawn woke
        wolves wondered woods workplace worlds worn worries worthy wound wounded wounds wright writes writings yeah
        zombie
        """
}
