// Written by .ci/question-kinds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let kinds = """
        a abtest -4
        b alert_create 1
        c alert_log 1
        d alert_manage 5
        e anomaly 2
        f attribution -7
        g breakdown 11
        h cohort -8
        i comparison 9
        j data_quality -3
        k definition 6
        l forecast 3
        m funnel -6
        n goal_pacing -15
        o help 1
        p metric_value 32
        q multi -19
        r out_of_scope 21
        s path 2
        t provenance -22
        u ranking 5
        v realtime 3
        w recommendation 1
        x report_schedule -8
        y segment -20
        z summary 12
        A trend 10
        B what_if -12
        C why -2
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
        #=a-7b12f-6g4h3i-4k-9m-3n15o-6p-7q5r-7s-3t-2u3v-4w4x3A3B8;# #=b-3g-4i5j2q2r-2x9A2;
        # ?=c6i6j3l3m-3n-3p-2r8u-5v-3w-4C5;# and=c3i-2j3p8q-6u2;# bullets=z4;# cities=u4;# countries=g-3u3;
        # days=b-3e3i4l5m5p4q-4r-3s3v-3y5;# euros=w5;# in=g7p-2q3u-2z4;# last=g5p3u-2;# minutes=b2p-6v12;
        # months=h3A5;# next=B4;# orders=g4n8p-3;# points=z6;# products=q5u-3;# retention=h6;# then=l-2q5;
        # to=c3i-2l3n-2p5q6u-2z3A2B-3;# units=g6;# weeks=g5A3;# what=i2p6B-2;#growth=b4;#k=i-2l-2n11p-4w3B6;
        #k in=n3;#m=n6;#th=d2p4x3;#th percentile=p6;?=a4b-13d-8e10f2g-5j8m3n9q-3t3u-4x-8z-9A-6B9C6;? also=q11u-3;
        ? and=g-3q14;? last=g4i5;a=a6b9c-4d-4e-3h-3j-4k5o-2r7s2u-9v-2w-2y3z4A-5B4;a bounce=g4;a form=m4;a mail=b6;
        a purchase=p2s6;a rate=p5;a short=z5;a table=r5;a visit=k8p-2;abandonment=e3k3m-2p-3r-4w5z-2A5B3;
        abandonment in=A5;abandonment rate=k8p4;able=o6;able to=o6;abnormally=b4e4p-2;about=d2e4l5r3w2z-3;
        above=b5g7i3p-3u-4;above #=b4g7u-4;acquired=g4h8;acquisition=h3i-2q-3r-2u4w8A-2C7;acquisition cost=g5;
        acquisition from=g-3u5;across=g13i-2p-4A4;actions=p-2s3w10;actions would=w4;active=g-3k11p-5v5A3;
        active user=k6p-2;active users=k5A3;ad=b2c-2f4g10i3l3m-3p-3q4r-6s-2t3u6w-3z-3B5C-3;ad clicks=i5p2;
        ad group=g5;ad groups=g5p-3u5;ad platform=g5p-2;ad platforms=f7;ad spend=b4e3l4q3r-2t4u-3A4B2;add=g-2m7p3s3;
        add to=m4s4;address=r7;addresses=r8;ads=p4q-2u2z-2A7B5C3;ads last=g2p3;advertising=b3g6l3q2r-3u-3w4A-2;
        advise=w9;after=h6m-3p-8q4s14A4;after cart=s4;again=h9p-3;again ?=h6;against=g-4i23n2p-10A4;
        against the=i3p-3A6;ahead=a3n2s8;ahead of=n2s8;alarm=c4d2p-3;alarms=c8;
        alert=b4c15d29e-3g-3i-4l-2p-10r-6u-2z-2A-3;alert rules=d5;alert until=d4;
        alerts=c26d17e-3g-2j-2p-8r-4u-2z-3A-3C-2;alerts are=d6;alerts fired=c6p-2;all=d8f3g-4i-4j8k-2p10u-3y3z-3;
        also=g-4p-7q23u-6y7C-2;among=g6i-2q2;among the=g5p-3q2;amount=e3p6u-2A2;an=b8e-3g-3i-4k6p-3w5;
        an engaged=k6p-2;an error=p7;an extra=w6;and=a-3b-4d-4e-4f3g9i4j-3n-3o-2q24r4t3u-8v-5w-5y13z-7A-4C-8;
        and #=c4g-2m2q-3u3;and forecast=q4;and how=g8i6k-3p-10q4t4A-3;and so=g7p-5;and sunday=i2u4;and what=g4p-5q7;
        and which=q7u-5;and why=q7C-3;android=g-2i5;anomalies=e4j-2p-2q5;anomaly=b6;anomaly in=b6;answer=o6;
        any=b4c7e18g-4i-5j5n-3p-8q6r-5u-2w5A-3;any odd=e4;any outliers=e5;any point=e6;anything=b3e21i-2p-8r-3A-2;
        anything odd=e4;anything weird=e8p-3;aov=i5l-2p7q3r-4u-5w7z-3B3C8;aov ?=k2p-3q2w6;aov by=g4;aov in=C4;
        aov month=A5;api=p-2r7;api key=r5;are=c-3d4e4f3g-7h3i-4j12k-3l2m-2n8o4p-14q3s-3u-3v6w2z-3A-5B-3;are on=q5;
        are the=f3j2w6;are we=l5n10p-3;are you=l3o6q-2;arpu=p8A3;arrived=j4;as=b5g-5i-2k6l3p-4r2u-2v4y4C-3;as a=p8;
        ask=o7r-4;assist=f4;at=a-3c-4d3e2g-2m7n3o-2p-3r-2s2u-3v5w-3x13A-3C-5;at #=x6;at a=g-2i5;at any=e6;
        at least=g6;at this=p-3q3v8;at which=m10s-3;attribution=f12g-4;audience=p-5r-3y21A-2;audiences=p-4y11;
        august=h8p2r-4u3A7;average=i4k5p7u-3w3B4C-3;b=a6p-3r6v-2;back=d4e2g-2h14m-3s4;back ?=h5;back in=h4;
        banner=a5;based=f6p-4w4;basket=p7B4;be=g-5j3l3p-2r4v4w3;been loaded=j4;before=g-2i12l-2m-2q2r-3s10v-2z-3A5;
        before it=g-2i5p-2u3;before last=i-4p8;before they=p-3s6;begin=m6;begin checkout=m6p-3;behave=b3e7p-2;
        behind=p-6r2C11;behind the=p-2C7;below=b5g10p-2q4A-2;below #=b2g10p-2q4;berlin=r11;beside=i6;
        best=g-5l3p-7r-3u23w7;best selling=p-3u8;better=i10p-5B4;better than=i4;between=c2j2k3m3q-8u2y4;
        between first=g8p-4;between the=a2p-2y4;biggest=g-2m5p-5r7u10A-2;biggest leak=m6;birthday=r6;
        black=g-2i5l10A3;black friday=g-2i5l8A3;blended=k3p9;blended roas=k3p7;blog=g-3p5s3;board=z10;book=r6;
        book me=r6;both=g-3i5y7;bottom=g-4u10;bottom #=g-4u8;bounce=d3e2q4r-4w2C5;bounce rate=d3e3g-4q4r-4w2C4;
        bounced=k5p8;bounced ?=p5;brand=g14p-5r5A-3;brands=g7A-2;brief=p-4z10;browser=g14p-8r-2u5A-2;browsing=p-2v8;
        budget=w4B7;budget of=w5;bullet=z5;bullet points=z5;bullets=z8;button=a4;buy=m4p-3q-2r6B2;buyers=h7y3;
        by=a-2c-4d-4e-6f4g19h7i-4l-5m3n8o-4p-15q9r-6s-5u13v3w-5z-7A4B5C-7;by #=B6;by ad=g4q4u-3;by brand=g6;
        by browser=g6;by channel=f9g-4i3p-3q5A-3;by city=g5p-4;by country=i2m3p-3q3u-2v7A-3;by cpa=g-4u7;
        by day=g7i-4u-3A6;by device=m6p-3q3u-2;by email=b2x4;by hour=A10;by month=g-6h8p-2A11;by new=g3i-3p4;
        by now=j6;by product=g4;by revenue=g-4u8;by roas=u4;by side=g-3i8;by source=g4;by week=g-4h2A10;
        calculate=k5;call=p-3r7;called=d5;came=a3c3h3p4r-3;came back=h4;campaign=g11i-2p-4q2r-2u3x9A-4;
        campaign on=g5p-3;campaign performance=x9;campaigns=b-2g6i-3u13;can=a4i-2k-2n3o11p-4r5u-2;
        can we=a4l2n3r-2w5;can you=o2r4;canada=u4y7;canada and=y4;cart=i-5k3m12s10u-3w4y2z-3A3C-2;cart ?=s3;
        cart abandonment=g3i-3k4p-3r-3w6A5;cart to=m6;categories by=g-2u4;category=g10u4;caused=p-4q2C9;
        caused it=p-2C6;chanel=g4;change=d2i10p-4B2C-2;change in=i7p-2;channel=f16g8q3r-3y2A-3C-3;
        channel for=g-3h3p-2q4u4A-2;channel last=f6p2;channels=f14g7i-5q4u7A-3C-3;channels by=g-3u5;
        chart=g-5p-5q5A16;chart of=p-2A6;cheapest=g-4u11;check=a4e9g-2n4p-4;checking=m5p-2;checking out=m5p-2;
        checkout=a8e3g-6k-3m18p4q-3r-4u-6;checkout page=p3v3;checkouts=b2p5;cities=u8;city=g4p-6u7;
        click=f13g-5i-2r-2u4;click ?=f4;clicks=i3p8;close=f3l4;cls=b5p4;cohort=h6;cohorts=h9p-2;collected=j5;
        com=b5p-5r6x7A-3;come=e-3g2h5i-3j4p-6s4A-4C12;come ?=p-4u3C5;come back=h7;come from=g6p-3C2;come in=j5;
        come to=p6;comes=s5;coming=h3l9p-5;common=s6;compare=f2g-5i24p-9q3A-4C-3;compare with=i5;compared=g-2i14p-5;
        compared to=i6p-3;compared with=i7C2;complete=j4q5A3;complete ?=j3q6;completed=g4m3p-4;completions=b3r-2C5;
        compose=r8;confidence=l8p-3;configured=d7;contact=s6;containing=p4;contentful=g2p6C2;
        contentful paint=g2p6C2;conversion=m9p2r-5s-2w5B4;conversion from=m11p-5;conversion rate=g2p4r-4w5B4;
        conversions=f12g2i-5l3n2q3r-4z-2A-3B3;convert=g4i4w3;converted=g6i2p5A-2;cost=b2g5l3p3r-4w3A-2;
        cost per=g-6p5u3w3;cost us=g7l3p-2q2u-3;could=r5w6z2;could we=p-3r2w7;could you=r4z3;count=p6u-5v10y6z-3;
        count the=p5;counting=g3p6A-2;countries=g7i-3p-3u6v4;countries by=g-3u5;countries with=g4;
        country=g12i2l-2m3p-8q3r-2v10A-5;country for=g6;course=p-6q4A13;cover=k-2o5;cpa=d3k6p-4r-4u4w3C5;
        cpa last=u3;cpc=d2r-3u5;cpc for=p5;creative=g7p-5;creatives=u6;credit=f16g-4;credit for=f5;credited=f6;
        ctr on=A3;currently=d2v4;curve=p-4A11;curve of=A6;customers=e2g-5h4p9q-2r8u2A-3;customers in=p4;cyber=i5l6;
        cyber monday=i5l6;daily=d2g-4i-11p-8q5x3A21;daily ad=A3;daily revenue=i-3A5;data=e-4f7g-3i-3j27p-8q5r-4;
        data driven=f8g-2;data for=j6;data last=j4;database=r10;database ?=r5;day=b4p-5r-2u5x4A14C-3;day by=A6;
        day in=g-2A8;day of=g10u2A-8;days=a-2b-3c2d-3e10g8h-2i3j-2l4m6n-2q-4r-5u3v-4w-3y4z-2B-2;days ?=m3p5A3;
        days before=A4;days for=e11p-3A-3;days of=g4i3p-3C2;de=p9;decay=f9;december=b-3g-3l13n4p-6q9r-3B3;
        december ?=l4p-3q4;decline=p-4q6C4;define=g-5k13p-5q9A-2;delay=p4;delete=d5;desktop=i14m7q-2r-4y6A-3C-3;
        desktop ?=i4;develop=p-2A8;developed=p-3A9;device=g10i4m5p-8q3u-3A-3;device last=g-2m4;
        did=c4d-3e8g4h-4i9j3k-3l-8m-3n-3p3q6r4v-4w-4y-4z3A5B-4C-3;did any=c9e-3q2;did anything=e6;did each=g8p-4;
        did our=g-2j2p-2r6A4;did revenue=i3C4;did the=e2g-2p5r-3u4A2C-2;did traffic=i5p-2;did we=g4l-4p7r4z5;
        differ=i5p-4A-2;difference=k5;difference between=k5;dinner=r6;dip=p-3C8;direct=p8;directly=s9u-3;display=p4;
        divide=g7p3;divided=a2g6;divided by=p5;do=a-3c-4e-2h5k4m2o7p-10s7v-3w7z3A-9C-4;do last=z5;do our=g5k3;
        do people=p3s8v-2;do the=f4y2;do visitors=s4;do we=j4l-3m4n3r5v3;do you=g-3k8l7o2q5s-3;
        does=f2g-2h3i7k10l-3m3s-2u-3w-2A-4B3;does the=m3;doubled=B4;down=g-2i-3q3r-2u-2w4z2C9;down this=C4;
        downtime=p7;draw=g-3p-3q4A9;draw me=A5;draw the=p-2A5;driven=f8g-2;drop=g-3i-4m7p-4r6C4;drop in=i-2C4;
        drop off=m7;drops=B5;drove=p-4C7;each=b3e-2f6g20h3k-2p-18s-2w3x4y-3z-3A8C-3;each acquisition=g-3w5;
        each chanel=g4;each channel=f6g2p-3;each day=g-2A5;each hour=A4;each of=p-3A6;each person=p4;
        earlier=b3i6p-2;ecommerce=g-4m8;ecommerce funnel=g-4m8;effect=p-3B9;effect on=p-3B9;efficiency=p5q3;
        effort=p-3w11;email=b6e-2g-7l-2p3q2r3u-4x6y4z-3A3C3;email last=A4;end=a5g-3l8n5r-2s4A-2;end of=l6n3;
        ended=g2p9;engaged=k10;engaged session=k6p-2;engagement=k4q5r-3A3C-2;engagement rate=i3k4p-2q5r-2A3;
        enough=a4;error=b4d3e5r-2A4;error rate=b4d3e2p-4A3;errors=b4e8r-3A2;errors on=p4;estimate=l6;euros=w6;
        evening=r8;event=g5s6;events=g2p-3r3s7;every=c3d4g14i-3p-5q-3x10z-2;everything=j6p3;everything for=j5;
        evolution=p-4A8;evolution of=p-4A8;evolved=A5;example=b4o4p-5r5x5A-2;example com=b3p-5r6x3;excluding=p7;
        executive=z5;executives=z7;exit=k6p-2u4;exit rate=k6;expect=l12p-5q3;expected=i-3l14p-5;
        experiment=a31p-7r-5;experiment ?=a7;explain=g-4i-6k3p-6q11u-2A-4C19;explain the=i-4p-3q2C11;
        explains=i-3p-2q3C8;extra=w8;extra #k=w3;fall=i-3p-4q3u2C5;fall in=C5;far=i2m3r-2u3z4;far ?=z6;far this=p9;
        fast=p6;fell=p-5C7;fewest=u6;fid=p7;figure=p12r-2t4;figures=j5;file=p5;fire=b5c5p-2q2;fired=c13p-3;
        first=f5g5h8k-2m-2o4p6q2r-5s-2u3y-2z-4C-4;first click=f6g-3;first input=p4;first time=g7o4;first week=p4;
        five=g-4i-2p-7u14v4z5A-3B3;five bullets=z4;five minutes=p-2v5;fix=w5;fixes=w4;flow=m7;
        for=a-4c3d-7f4h3i-4j4l9m-3n8o-3q5r-2s-7t2v-8A3C-4;for #=b2n7p-3;for black=l4;for december=l3q4;
        for each=g10i2p-6A7;for every=g8p-5A2;for last=g2p4u-2;for me=k2p-3z7;for next=l7q3;for november=l-4n3q5A3;
        for october=c6g-2p4t4u-4y5;for revenue=e6g-2p-3u2A-2B3;for the=e-2g3h3i5l3n2q-3r2u-3z6;
        for yesterday=p-4z4A3;forecast=b-3g-3l8p-3q11;form=m7p-2;formula=k14p-2;formula do=k5;fortnight=g-2p2A4C4;
        france=i6v5y4;free=a5;free shipping=a5;fresh=j8;fresh is=j5;friday=d4e3g-3i4l7p-3r-3u-2x3A2;friday #=A5;
        from=b-3c3d-3e2i-6k-3m4n-3o-3q3r-3s4t3w-6x-3y3A5;from ?=g4p-2t4C3;from january=l3p4q2;from last=c4j2p-3z4;
        from the=g-2i2s2y3A4;full=g3j4p-3r4;funnel=g-6m22p-4r-2u-2x8A-2;funnel report=x8;gain=p-5r6;gaps=j10;
        gaps in=j5;germany=p5u-3A-2C4;germany last=p4;get=d4f2g-2n6p-2q3u-3x3C2;get ?=g-3p4A2;get rid=d4;
        give=m2o2p3s-2w4z2;give me=o3p3w5;give up=e2m4;given=l4;gives=p-2u3C4;go=e-3g-2i4l-2p-2q4r-2s5w4;
        go up=i4p-3;goal=b3n4r-3C5;goal completions=b3r-2C5;going=g-4i-2l4p-3r2z6A4C3;going by=g-3p5;going to=r4;
        google=g-2i8l-2p4q-3A3B9;google ads=r5u3C3;google and=i4;got #=g4w3;green=a4;green button=a4;gross=r8;
        group=g2h5p-4q-2y8;groups=g5p-3u5;h#=g-3h2p6r-2A6;had=g2i3r-2s4u4;had the=g-2u5;half=x5B4;half a=B4;
        half past=x5;happen=e4p3;happened=p-4q2z9;happens=b3e-2p-3B7;happens to=B8;
        has=d-2e4j8k-2m-3n-2p-4r-3s4w-2A10B-2C5;has bounced=p5;has each=g5p-3;has everything=j6;has the=e5u5A2C-2;
        have=b-2d5h-3j8m-2n-3o-2p-5u3v6z-2A3B-4C-2;have a=g7u-3;have all=j4;have gaps=j5;have we=i4p4A-2;
        here=g3j3k8o5p-5q4;here ?=k6p-2q3;hero=a9;hi=p4;high=e6g-2l3r3w2C2;higher=p-4w3C5;highest=g-2p-3u11;hit=n5;
        hold=p-5r6;home=r5;hour=b2g-5l-2p-6u3A21;hour by=A8;hour how=p-3A6;hour yesterday=A4;hourly=b4g-2p-8A16;
        hourly sessions=p-3A6;how=a-5b-5c-4d-5e-12f2g6h4j-3k8l5m-3n-5o-3q6s-8u-9v2w3x-3y7z7A9B4;how can=p-2r2w4;
        how come=p-6C14;how could=w5;how did=i5l-3p-10z8A9;how do=g5i5k7l-2p-7r-3w3A-3;how does=g3i11p-5q-2;
        how fresh=j8;how has=p-4A10;how have=A5;how high=p5r4;how is=k8r-3A2;how long=g4p5;
        how many=a-2e-3i-5j-3k-3l5m3n-3p9q4s-3t3v6w-3y5z-4C-3;how much=f2l4p9q3r4w-3z-3A-4C-3;how often=g3p7;
        how well=h6;how were=g7p-4;how would=p-2B9;how's=p-3z6;i=b2d7g-4h-2i-5k-2m-2o10p-2q2r5s-3u-3v-3w4A3C-4;
        i need=q2r10;i should=z4;i'd=b3d4j3q3;i'm=i3o7p5;if=b15c3d-3e-3f2g-8i-4l-3q3r-3u-2v3w4A-4B13C-3;
        if we=c4p-2B3;imagine=p-2B9;immediately=p-4s8;impressions=p8;improve=i6p-6w7;
        in=b2c-6d-8e7f-4h6j5l-5o-3p2t-2u2w-8x2y8A-4B-3C7;in #=i4z5;in a=z5;in ad=b3e6p-3;in august=h3p3;
        in berlin=r7;in december=l2p-3q6B3;in each=g4p-4A5;in h#=p5A2;in here=j5;in november=l3n5p-3u3;
        in october=a-2b-3i2j-3k-3l-2m5q3r3s4z-3C5;in percent=r4;in q#=e-2r4u5A4C3;in sales=n5;
        in september=g8h6p7r-4u3A-4;in spain=p4;in the=a7b-2c2d-3i-3j-2s3u-3v5y3z-3A-3;in this=g-2k9o5q3r-3C-3;
        in what=j4;inp=p7;inp on=p4;input=p4;input delay=p4;instagram=p-8r14;ios=g-3i4p2A4;
        is=a6b3c-5d-2e2g-8h-3j8k10l-3m-4n6p-7s-4t3u-4v4y6z-4A-5;is #=n6;is a=k5;is it=a2q-2t4;is our=p5;
        is the=a4e-2i2j2p-3q3r2v4y3;is to=C5;it=a4c-2d6e-3g-8h-2i-2j-2l-4m7n5p-4q10t3u-2v-2w4y-3z3;
        it ?=i3k4m3n3q-2r-2u-2C4;it from=t4;item=g6m7A-3;items=p-2q5u7;its=g-3i2k-2p6q3;january=h4k-2l6A10;
        january #=i2A5;january through=l4p3;jump=C7;jump in=p-3C6;june=h6p3;just=g-3i3p4s4u3;just before=p-2s5;
        keep=c4d6h2;keep the=d4;key=p-3r8z4;keywords=p-4u14;keywords on=u4;know=b4j3z4C5;land=l8;land ?=l5;
        landing=g6u5;landing pages=g5;language=g8p-2;largest=i-2q2u9;largest contentful=g4p3C2;
        last=a-6b-5d-6e2f7g6h-4i7j6k-8l-10m4n-6o-4p8q7u5v-2w-5x-5y3z4B-5C4;last #=g-2h2p2q-2r-2v7z-2A8;
        last click=f7i-2;last month=g5h-3j-3k-2m4n-3p4s3u5v-3w-2y5A-3C2;last quarter=f3i4p-3r-3w2z5A-2;
        last week=c2f-3h-4l-3m3p4q5r5v-2z5A-4;last week's=t4;last year=g-3i5p-3A2C3;lately=e11A3;lately ?=A4;
        lcp by=g4;le=A8;lead=m4p-3s6;leak=m10p-3;leak in=m4;least=g4p-3u10;least #=g6;left=e2g-2r6;let=b4;let me=b4;
        lift=p-3w7;like=b3h2j2n3q4A5C-3;like to=j3p6q3;likely=l11p-4r2;likely to=l8;line=p-4A11;linear=f10g-3;
        linear attribution=f4;linkedin=i4p6B5;list=c2g7i-2p-6r10u3A-3;live=g-3p-7v15;load=j3p4q4r-2s-2u6;loaded=j4;
        located=y5;located in=y5;log=c4r5;long=g4p5;longest=u6;look=e6g4h3n4p-5r-3s2;looking=p8;lose=m9B2;
        low=l3p-5q-2w7C3;low effort=w7;lower=g-3i6l5p-6r-2w7C3;lowest=g-4p-2u12;loyalty=a3p-4y8;
        made=h3i5l3p-6q5r-2u-2C9;mail=b7g-4q4;make=i4l2n3p-4q3w4;make in=g-2p-3q3r6;make last=p4;make on=i5;
        many=a-2e-3i-5j-3k-3l5m3n-3p11q3s-3t3v5y5z-4C-4;many orders=g-2l2q4;many visits=g2l5;march=l9;march #=l9;
        marketing=p4q3z4;marketing efficiency=p5q3;me=a-3b13e-5g-5i-7l-3n-3o9p-5q13r4s-3u-5v-4w2z11;me #=w8;
        me a=p-4r7;me all=d4;me know=b4;me on=b2p-3z6;me the=b-3d-3g5i-3p2r7A2;me when=b4;me whenever=b4;
        mean=i-2k8p-2q6;measures=w7;median=p4;median lcp=p4;medium=g6u2;meet=p4;meet the=p4;mer=k5;message=b7;
        meta=g-3i8r-3B6C8;meta and=i-3p5B2;microsoft=g3u4A2B4;microsoft ads=B4;million=n6;minutes=b5g-3v16A-3;
        minutes ?=p-2v4;minutes of=p5;missing=e-2j15r-2;mobile=i2p-2r-4v3w3z-2A6B2;mobile and=g7p-4;model=f9B3;
        moment=d4p-6q3v11;monday=i5l5p3q3r-3z-2A-3C-2;mondays=g7p-3;money=e2i2l3p3q5r-4z-2;
        month=a-3b-5c2d-4g-2h8j-5k-5l5m2n4o-4p-4q8r-5v-6w-2x2y3A8C2;month ?=g7m-3n2r2s-2;month and=q5C3;
        month by=g-3u2A5;month compared=i5;month in=g-2r4A5;month over=i7p-2;month then=q5;month vs=A4;
        monthly=g-2h8i-2p-7q2r-2x6A15;monthly cohorts=h4;monthly retention=h4;monthly summary=x4;months=h2i-3p4A9;
        months ?=A4;more=b6e-3f7i11n-2p-9q-3r-3u-3w4z2A-4B5C5;more than=b6f3g8i-6u-2;morning=q3r3x3;
        most=g-6i-3m5p-7q9r-4u25v-3w4A-3C-2;most often=u4;moved=p-4u4A7;mtd=l5;much=f2l4p7q3r4z-3A-4C-3;
        much did=i3p4;much money=g2l4p2r-3;mute=d8;my=d7p-3r12x2z-2B-2;name=g3p-5q8u6z-4A-2;name the=g-4p-3q7u8;
        names=r7;names and=r6;need=d3q4r8;need the=d2p6q2r-2;net=r5;net promoter=p-2r5;never=m7;new=a4g9h2o4r-4v-2;
        new users=g5h3u3A2;newsletter=g-4r6y10;newsletter audience=y5;next=g-3i4l18m-3p-7q4r-5s13u-4z-3B4C-4;
        next #=l5;next ?=s5;next month=B5;next quarter=l8;next to=f2g-2i12l-2p-3;next week=l2q4;no=d4g7p-3z3;
        normal=e14p-4;not=p8;not counting=p5;notify=b4;november=a-2b-4c3d4e-2h-3i5j3k-3l5n3r-2v-3w-5x-2z5B-5C4;
        november #=b-3c3d3n-2w-3z3B-3C4;now=g-2j4l-2q4r-3u-3v14;now ?=j4q3v3;nps=p-8r19;
        number=g-3l2m-3p3r4t4u3v5y2z-3C-3;number of=e2g-3i2l2m-2p8q4r-3v4z-3C-2;number one=p-2u5;
        numbers=g-3j9p-3r5A2;oct=p7C3;oct #=p6C3;october=a-4b-6c5d-4g3i7j-3k-6l-6m3o-3p6q7r-4t3u8v-5w-4x-2y5A3B-4C4;
        october #=g3p3q-4u3A4;october ?=e-2i5p4q4r5t4u-2;october in=z4;october please=p6;october's=f2g7p8r-2;
        october's sales=g4;odd=e8p-2;of=a-3f-3g2h7k-5m5o3s-7u-4y2z7A5B3C-3;of august=h4p-2A2;of downtime=p5;
        of errors=b4e5;of last=p-7q2z11;of november=i2p7;of october=i6C2;of our=c4g5p5;of purchases=l4q4B2C3;
        of q#=r-2z8;of questions=o4;of the=a4e4h2i3l4q-2s-2z-5;of them=p-2r3u4;of things=o6;of this=z4A-2;
        of those=h2m6;of visitors=p-3v4;of visits=g3p6;of week=g4A-4;off=c13g-4i-3m7p-3r-3B3;off last=c4;off on=c5;
        often=g2p5u5;often did=p6;on=a-4f-3g-2h-4j-5k-6m2o-5p8s-5v6x4y2z-6B4C8;on #=i4p4;on ?=g4l5p-5;
        on a=g2p-4r2y4;on average=p7;on bounce=d4p-3;on cyber=i4l3;on each=g5i2p-3;on friday=e4C4;
        on google=g5p-4r-4w3A2C3;on halloween=p7C3;on last=p-5w4z6;on linkedin=g2p4;on mobile=s2v4w3;
        on our=g-2p-5v6A3;on saturday=p5C3;on the=g-5u-3v6w3x5C-3;on tiktok=p4;on to=m7;on tuesday=r4;
        on which=p-3u5;once=b6g-3r-2s9y3;one=c3g3j3r-2s-3u6x3C-2;online=p-2q3v10;only=i-2p7A3;open=p-5r8;
        open rate=p-4r9;opened=r7;opened the=r7;operating=g6;operating system=g5;ops=b4;or=a3b5i18j7p-8q-2u-5y3;
        or more=g6i-3;or on=i5p-3;or the=y4;orders=c-2e4h-2i7k-2l5m-2n5q3r-4s-2v-2w-3z-5B7C3;orders and=p5;
        orders for=i4l4;orders from=p4;orders on=i-3l2p5;orders this=n4;ordinary=e9p-4;organic=g-4A3B5C3;
        organic search=g-3i3p-4A4B4;organic traffic=p-4C5;our=d-2h-4i-4j2k-2l-2n2o-3p5r8s-4u3v4w2y-3z-4A6C-3;
        our advertising=b3g5p-3;our best=p-2u5;our biggest=r4;our cost=w4;our customers=p-3r5;our nps=p-3r7;
        our numbers=e2j4;our traffic=g4p-4A3;our website=v5;out=a4e5i-3k7m4p3q-3r5u-3w-2z-2A-3;out of=e8p-3C3;
        outliers=e14p-4;outliers in=e9p-2;over=b7d-3f4g5h-2i7j-2k-3r-2s-3w-2z-4A7B-2C2;over #=b7g7i-4u-3;
        over the=b-2e3g6i-4p2q4r-3s-2z-2C4;over time=p-5A10;over week=i9p-3;overall=z10;overlap=y9;overview=p-2z7;
        overview of=z6;p#=g5p11;pace=n9;pacing=n5;page=d-2g11i-3l-2m-4p6r-5s9v3z-3C-3;page ?=s4;page for=g4;
        page views=g4u-2v3A5;pagerduty=b7;pages=e-2g3i-3m-3r-4s6u23v2w-2z-2C-3;pages by=g-4u8;pages come=s4u-2;
        pages for=u4;pages on=u4;pages per=g-5i2p9u-2;paid=h4i5p7r-2u-2A-3C2;paid search=i5p-3C5;
        paid social=f2h5i2p-2;paid traffic=p3;paint=g4i-2l-2p13;password=r8;past=a-2b-2e3i3l-3p4r-3x3y3A4;
        past #=e3p5s2;payment=m9p-5;people=a-2g4h4i-4j-2k-2l-4m11r-5s10u-2v7w-2y12z-3B-2C-3;people ?=m4;
        people are=q5;people did=g7p-5;people in=m3y4;per=e-2f2g24l-2p-5r-4z-4A11;per ad=g4p-3;per brand=g4p-2;
        per campaign=g5p-2;per channel=f4;per country=g4p-3;per day=g-3p-2A8;per hour=A4;per month=i-2A6;
        per session=p6;per user=g-4p8A-3;per week=g-4A6;percent=b8p-4r3A-2B5;percent ?=r4;percentage=h2i-3p5u2B7C-3;
        percentage point=B4;percentage points=B4;percentile=p6;performance=x9;phone=m2r9u-2;phone numbers=r5;
        phones=i2q3r-3y5;phones last=p5;ping=b5;platform=g9i-3q3;platforms=f7;please=i-2l2n3s5u-5v6x2z4A-3C-2;
        plot=g-3p-3A13;pls=p5;plus=q10u-3;poem=r7;points=g-2p-4z14B6;position=f6;position based=f6;predict=l15p-5q2;
        predict the=l5;previous=b2i7p-4r5;price=p-2r4A2;pricing=a3g-3p5s12;print=p-2r9;product=g11i-2m3p-3u3A-4;
        product category=g7p-3;products=g5q5u9;project=g-2l15p-4A-2;promoter=p-2r5;promoter score=p-2r5;
        proportion=m3p5;proportion of=m2p5;purchase=g-2h7m10p3r-3s9u-2C-2;purchase event=s5;purchase revenue=p5;
        purchased=h6s3;purchasers=g-2p6;purchases=i2l5n5q3r-4v-2z-3B3;purchases by=p3;put=g-5i11l-2s3u-3w4A2B2C-3;
        put the=i4A3;q#=a-2b-4c2d-3e-4f7g5i7j-3k-4q3r-3s-2v-2w-3z6A3B-2C3;q# ?=p-4u5z4;qtd=i5p4;qtd vs=i3;
        quantity=q2r3u2;quarter=d-2g3i3j-2k-3l3n6o-2p4r-5s-2u4v-3z4;questions=o13r-4;quick=w9;quiet=d4;rain=r7;
        rain in=r4;range=l9r-2;rank=g-5p-3u15;rank the=g-3u7;
        rate=a-4b5c-3d3f-3h-3i3j-4k8l-3m-4n3o-3p4q2s-6u3v-4w4x-2y-3z-7A2B3C4;rate ?=p4r-2u2w3;rate above=g4;
        rate been=p-3A7;rate by=g7p-2;rate for=k3p7A-2;rate in=i2p-7r6;rate last=g-5q-2r3u4A3;rate mean=q5;
        rate of=b2r6;rate on=i-2p5w6;rate per=g5p-3;reach=m4n5r2A-2;reason=p-3C13;reason ?=C6;reasons=i-2p-5C11;
        recap=p-6q7r-3u-2z17;recap october=z4;recap of=q3z4;recap yesterday=z4;recently=e7;recently ?=e8;
        recommend=p-3r6w5;refund=e3i-3k-2p6r-3w2C4;refunded=i6C2;refunds=p9;refunds in=p4;region=g9;registered=h6;
        registering=m5;relative=i5p-2;relative to=i5;report=x12;results=a3;retention=g-3h26p-4A-7;
        retention for=h9p-2A-2;retention of=h8A-2;returning=g6p5;returning visitors=g-2i2p5;returns=p4s3;
        revenue=a-2c-4f6h-4i5j-3k-2l7m-3n2o-3p3q4r-10s-4t3v-4w-4y-2z-7A5B13C3;revenue ?=B6;revenue alert=d4;
        revenue by=f5g8i-2p-3u-3A2;revenue from=p5A2;revenue in=i6p-4q2u4A-2C-2;revenue on=p3;revenue over=e5;
        rid=d4;rid of=d4;right=p-6q4s5v8;right before=s5;right now=p-4q4v8;rise=i-3C4;roas=g-3i2k8r-5u2z-2A3C6;
        roas in=i5;rule=d9;rules=d4p-2r4;sale=p5;sales=a-2c-2f3h-2i5j-3k-3l7n4o-2r-6s-3v-2z-6A2B6C6;
        sales ?=p-4u4w3B2;sales by=g4;sales volume=p5;same=b5g-3i7p-4C4;same weekday=b4i-2;saturday=p4u4C3;
        saturday and=i2u4;say=k2p-3q3z-2B7;scan=e6p-2;schedule=x4;score=p-5r14;score in=p-2r6;search=g-2i3p-7A5B3C4;
        second=l-2p4q5;secret=r9;see=g2A6;seen=s6;segment=p-4y10;sellers=p-2u6;sellers in=u4;selling=p-3u9;
        selling products=u6;september=a-2b-2e3f4g3h5i3k-3l-4m-2p4q2r-3s-3u9v-3w-3z3A3B-3;september #=e6;
        september ?=p4A8;september how=g6r2;september's=g5;session=g3k9p7r-2u-2A-2;session campaign=g4p-3;
        sessions=c-2e2f-2g8h-3i4j-3l4m-3p9q6r-7s-3v-2z-5A5C-2;sessions by=g5n3p-2q3u-2;sessions for=l6p-3;
        sessions in=g4;sessions last=g-3i5p-3q4A3;sessions over=i-2p4;sessions yesterday=p-3A5;set=b4d6i10p-4q2C-2;
        set up=c-2d7;share of=e3g3p6r-3w3z-3C3;shipping=a5;shoppers=m4p-2;short=p-2q3z6;shot=C4;shot up=C4;
        should=b4g-4l7p-7q2r-3u-3w11x5A-2;should i=w5;should we=l7p-3w3;show=b-3c6d4h4k-2l-2o6p-11q3t4u-3z-4A10C-2;
        show me=b-2c2d4g6m2o7p-4q-4z-3A3;show the=p-2A7;shown=e5;side=e2g-3i7;side by=g-3i8;sign=h3m6p3s4;
        sign up=m7s4;signed=h3p4;signed up=h3p4;signup=g4m4p-2;signups=f4g-6h2i3n7q-2r-4z-4A4B4;signups by=n5;
        silence=d5;silent=d5p-2;since=b-3e4h-3n-2p8u3v-2w-2z-2A14B-2;since #=p5;since august=A4;
        since january=i2p-3A6;since november=p5u-2A-3;since october=u6A-4;since september=e6p-4A2;single=b3q2u7;
        site=e-2i-2l-2p7q6r-3s2v8A-3C-2;site ?=p-3v6;site go=p5;site right=q5v-2;size=p3r-2y5;slack=b13g-3i-4x9A-3;
        slack when=b4;slowest=g-2p-3u10;slowest pages=p-2u7;smallest=u5;sms=g-2i4p5;so=p3r-4v2w5z4A-3C4;
        so far=i3p5z4;so on=g7p-5;so that=w6;social=f2g-3h4r6;social last=r6;sold=p4q5u4;some=e2o4p-3r6;
        something=e5j2s3;source=g4j5q-3t8;sources=j13p-3r-2u5;spain=p4;spend=b3e2l3p6r-5t4u-3w3z-2B7C-2;
        spend by=g2p3;spend on=g-3p6;spikes=e7;spikes in=e5;split=a4g10i-2p-5q5u-2v4A-2;split across=g6;
        spread=g7i-2;spread over=g5p-3;spring=p4;stack=i4;stage=m4;start=m5;step=m10p-2s4u-4;steps=m4p-3r-2s13u-3w6;
        stick=h5;sticky=a5q3v-3;still=h4j2n5p-3r3;stock=p-2r7;stop=a5;story=z6;story of=z4;strange=e9p-3;
        strangely=e11p-3;strongest=p-2u6;suggest=w7;sum=z8;sum up=p-2z8;summarise=p-3z10;summarise yesterday=p-3z8;
        summary=q3r-4x13z3A-2;summary to=x6;sunday=c3g-2i3p4r-3u3v-2z7;sunday what=u4;suppose=p-2B9;system=g4p-2r5;
        system prompt=r5;table=p-3r13;tablet=y6;tablets=p4A3;take=h7i-3q-3r-3s4w3A3B2;taken=A5;tanked=p-4C10;
        target=n7;target for=n4;team=z6;teams=b10x3;telephone=r5;tell=i-3p7q7z2A-3;tell me=p7q7A-2;ten=b2r-2u6w3;
        terms=u6;test=a28p-4q4r-5v-4;test ?=a7;than=b7e-3f6g6i10n-3p-5r-2u-5w-2A-3C4;than #=b7g13i-6p-2u-4;
        than they=f4;thanksgiving=p5u2;that=c5g-4i4l-3m-4o-2q6s3v-2w4z-4B4;that ?=p-2C7;that of=i6k3;that was=c6;
        the=a15c-7d9e-3f3g-7j-3k-5n-3o-11p-4r2s3u6v3w-4x6y9A-4B-4;the #=l2p-4q3A6;the #th=d2p5x3;the ad=f6g5i-2t4;
        the api=r5;the average=i6k2p5r-3u-3w3B4;the best=w5;the biggest=m4u4;the board=r2z8;the channel=g6u-2;
        the checkout=a6m4v2;the coming=l5;the countries=g3;the credit=f4;the curve=A4;the data=j9p-3q3;
        the database=r7;the difference=k5;the end=l6;the error=d3e3;the executives=z5;the fall=C4;the fewest=u6;
        the figure=l2p4;the first=p6A3;the five=p-2u4v3;the formula=k7;the funnel=x8;the green=a4;the highest=p-2u7;
        the jump=p-3C6;the largest=q3u6;the last=e4h2m-2q-3r-3s-3v6z-2A7;the lowest=g-4u8;the marketing=z4;
        the mobile=i-3p4B3;the month=e2g-3l9u3;the monthly=x4;the most=g-4m6q10u7v-2A-2;the newsletter=p-3r5y6;
        the next=i-2l4s2;the number=e4i3p-2q2;the one=g-2i7p-3q3u2;the ordinary=e9p-4;the past=b-2g3p4r-2s2v3A3;
        the people=h7p-3v3;the previous=b2i6;the reason=p-2C8;the reasons=p-2C5;the revenue=d4;the rise=C4;
        the same=b5g-3i7p-4C5;the segment=p-4y8;the share=e5g4k3p-5C3;the sign=m5;the signup=m4;
        the site=e-2p6q5s3v5;the sticky=a5q3v-3;the story=z4;the traffic=C5;the two=i5p-2;the vip=p-2y5;
        the warning=d4;the week=g8u2A-2;the weekend=q3z3C5;them=c3d3p-6r3u3;then=g-4i-2l-3p-3q24u-4z-4;
        there=e14g-2n6p-4r-3C-2;there ?=n6;there something=e3;they=f4i-3r2s9A-2;thing=o4q5;thing we=q5;
        things=o7q4u-3w8;things to=w7;this=a-3b-4d-3f-3h-2i3j-3n10o7p-3q2r3s-3v2w-4x-2z-3A3B-3C5;this coming=l4;
        this month=c4g4k-2l-4n3p4r-4z2A-3C5;this quarter=l-2n4p2u6A3;this tool=g-2k8o3q2C-3;
        this year=g4i-4k-3r-3A10;those=g-2h3i7m5p-3r-2;thousand=g-3p5w5;three=g-4m-2p-3q2r-2u4v-2w11y3z4;
        three bullet=z4;through=c3g6i-3l2m3q-2r-5u3z3A4;through june=p4;through march=l5;tiktok=i2p7A2B7;till=d4;
        time=b2f6i-5j5k-2o3s-2w-2z-2A5C-3;time decay=f9;time in=p-3r6;to=a-3e-2f5h-3i2k-6m4s6v-6w12x4z-3A-5B2C-3;
        to #=l-3q5r3z2A-2;to cart=m5p-3s4;to carts=p4;to fix=w5;to generate=m3s5;to google=p-2r2B5;to make=l4;
        to me=q4C3;to purchase=h2m8p-5;to september=g4i2p-8z4C4;to the=d2i4q-3y2;to view=p6;
        today=c5d-2i3l2p3u3A5C-2;together=p8;tomorrow=l4p-4r6;tomorrow ?=r5;too=w7;tool=g-2k8o3q2C-3;tool ?=k5;
        top=g-7p-5q3u17w6A-3;top #=g-4p-3q3u11w3;total=g-3k4l7p13q5r-3u-4A-3C-3;total users=k5;
        traffic=e4f-2g3i3l5p2q2r-5w-2z-3A-3B7C6;traffic from=e5;traffic in=p5;traffic last=g4;traffic on=p6;
        trend=p-7A18;trial=y3;triggered=c15d-2g-2p-3;triggered on=c5;ttfb=p8;tuesday and=g4p-2;turn=d7;
        two=b3g-3i4q3s4;two things=q5;two weeks=p5;type=g-2i5;typical=p7;uk=p5A3;under=b4f4g9k2p-6q2u-2;
        under #=b4g5q2;units=g5p6q4;units sold=p4A2;until=d8A5;until friday=d4;until now=p5;unusual=b4e18p-7A-2;
        up=d8e-3i2k-3m6n-3r-7s4u-4w-3z4C7;up #=B4;up ?=d5m4;up against=i6;up funnel=m6;up in=C4;up last=g-2i3C4;
        up on=C4;up the=g3p-2z5;up to=d4j4l2m-3p3q-3s5z-2A2C-4;updated=j6;updated ?=j6;uptime=b5g-3i-2p12q4r-2A-2;
        us=b3e-2h3l3p6s-2w3A-3B3;use=g3k2o3r4s4w4;user=g-5k7p9v5A-3;
        users=a-2e-3f-3h9i-3j-2m6p2r-8s3u-2v11w-2y12z-4C-4;users acquired=h6p-2;users and=k4p-2;users by=g7u-3v4;
        users in=y4;users on=p-3v7;users since=u4A-3;users who=m2p5;values=e6p-2;verses=r7;versus=g4i13p-8;via=h2p4;
        view=m9;view item=m4;view rate=p6;views=i3p4r-2v3A4;views in=p-2v4;views of=p5;views yesterday=A4;vip=p-3y8;
        visit=g-4i2k8p4r-2;visitors=e-2g-2l-2m3p4r-5s7v11w-2y4z-3C-3;visitors come=g4;
        visits=c-2e3f-2g8h-3i4j-2k-3l2m-2p6r-5y-3z-3A7;volume=p5;vs=f3g-4i30p-14z-2A-2;vs last=f2g-2i2p-3A3C3;
        vs the=i8A-2;warehouse=p-4r15v-3;warn=b6;warn me=b5;warning=b3d4;warnings=c7;warnings were=c4;
        was=c4d-3e4g2h2j5k-4l-4m-2p4q7s-2u4v-3w-2y3z-3A-5B-3;was collected=j5;was our=i2r7;was the=e2g2i-4j2p5y5;
        was there=e6p-3;was triggered=c6;was uptime=p-3q4;we=a4b-2g-6k-4l5n17o-3p-4q4s-6u-4w10y-3z-2B7C-7;
        we do=i-3p-4w6z9;we expect=l6;we had=i5p2;we have=d2j4p-3r5v3;we lose=m6;we made=i6;we pacing=n5;we put=p5;
        weakest=g-2p-2u6;webinar=y4;website=v5;website ?=p-3v5;week=a-3d-3f-4g3h11i9k-3l5o-2q2r-3v-5w-4y-3A4B-3C2;
        week #=h6;week ?=c3e5g-3h5i-4m-3p6q-3r-2s-2z5C4;week and=g-3i3p-2q9;week by=g-5A9;week in=A4;
        week over=g3i8p-3A-4;week to=A4;week yoy=i8p-4;week's=t4;weekday=b6i-3;weekend=g-2i5p3q3r-2z3A-3C4;
        weekend ?=C5;weekend before=i4;weekly=g-4h4i-2p-8q7r-2x6z-2A17;weekly retention=h4;weekly revenue=p-2A8;
        weekly signups=A4;weekly summary=q4x7;weeks=g8h3i-4A9;weeks how=g4p-2;weird=e9p-4;well=h6;
        went=c7i-2m3p-3q2z10;went off=c9;were=c7e4g5h-2l-3m-2p3A-2;were the=j3p-5r4s2z4;were triggered=c9p-2;
        what=a-6b-5e-12f-3g-5h6i-8j-2k10l2n-8o10q8s9v-4x-4A-7B8C12;what alerts=c5d5;what are=o3u2w5;what can=o5w2;
        what caused=p-4q2C9;what comes=s3;what course=p-6A10;what did=p8r3s3u-3C-4;what do=o-2p6q2s7;
        what does=h3k7q3B2;what drove=p-4C7;what explains=i-3p-2q3C8;what formula=k5;what happened=p-5q3z9C2;
        what happens=p-2B8;what has=p6;what is=k3r5C8;what made=p-4C10;what proportion=m3p5;what revenue=p6;
        what share=g3h6i5m3p4A-2C-5;what total=l7p-2;what warnings=c5;what was=e-2i-2j4l-2p3q8r7C-3;
        what were=p5u3z5;what will=l5;what would=p-2w3B8;what's=e-4g-4i-4k5l-4o4q5r6v2w4z-3A-4C8;
        what's behind=p-2C8;what's our=p2u4;what's the=k4l-2q4r4u-5v3w5;when=b16g-4i-4j8k9p-4r-5A-3C-2;when did=j3;
        whenever=b10p-2q3;where=e-3g8i-3l5m6p-10r3s5u3v-2w5A-2;where do=g3s4;where does=m6p-3C3;where should=w6;
        where will=l8;which=b-3c6e-8g6h-3i-3m6n-3o3p-19q8s9t7u19v-2w6y-3z-6A-7B-4C-7;which ad=u4;which alarms=c5;
        which alerts=c4d5;which channels=f6g4;which checkout=m6u-3;which countries=g5v4;which of=i4p-2r2u-2;
        which pages=s9;which source=q-2t8;which stage=m4;which step=m4;which steps=w5;
        who=g-4h11j-2m10p-8r17s-4u-3v-5y5z-2A-3;who registered=h7;who signed=h4;who's=p-4r3v8;
        why=e-2g-2i-9p-13q11r-2A-3C31;why did=i-4p-5q7C11;why is=C4;why was=p-3C6;will=g-2i-3l16n7p-7q7r6A-2C-3;
        will it=r5;will we=n8q3;win=r4;with=d-2e4f6i4k-2l5m-2p-4w3z-4;with a=l6;with the=f2g-3p-5u8B3;
        worst=g-4l3p-4u14;worst #=g-2u6;would=g-5j-2k-2l-3p-6q-2u-3w11B24C-2;would we=B5;would you=w8A3B-3;
        wow=g-3i18p-5;write=p-3r8z8;write me=r5;year=i11k-3l7n4p-3q-3z-3A8C3;year ?=l5;year to=p5;
        yesterday=a-2b-3c2d-4g4j-5k-3l-5m-3n-2o-2p4q11r-3s-3v-3w-3z15A6B-2C8;yesterday ?=c3e3g4q6z-2C4;
        yesterday and=j-3p-3q11;yesterday for=p-2z6;yesterday's=e5p-2q3;
        you=a-3c-2d-2e3g-6h-3i-4j-3k8l6m-2o15p-5r7t3v-2B-6;you ?=o5p-3r-2A3;you advise=w6;you calculate=k5;
        you do=o4w3B-2;you expect=l4p-2;you use=k3r4;your=r8;your system=r5;yoy=g-2i17p-7;ytd=p4A6;
        """
}
