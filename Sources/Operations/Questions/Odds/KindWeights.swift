// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let outcomes = """
        a abtest 0
        b alert_create -2
        c alert_log 3
        d alert_manage 10
        e anomaly -3
        f attribution -3
        g breakdown 3
        h cohort -5
        i comparison 4
        j data_quality 8
        k definition 11
        l forecast -1
        m funnel -2
        n goal_pacing -21
        o help 18
        p metric_value 23
        q multi -31
        r path 8
        s provenance -17
        t ranking -1
        u realtime 9
        v recommendation 8
        w report_schedule -7
        x segment -9
        y summary 11
        z trend 8
        A what_if -14
        B why -8
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
        #=a-7b19c-4f-8g3j-6k-17m-9n22o-13p-5q6r-7s9t11x-6z4A18;# #=a6b-8d-5f5g-10i6n-3p19q3t-4v-4w18z-3A-5;
        # ?=c7g4i11j4l6m-3n-5t-7u-3z-3A-6B6;# am=w7;# and=c4i-3j4p10q-7z3;# bullets=y7;# countries=g-5q4t7;
        # days=b-6c6d-3g-4l6m6n-3p5r5s-4u-8x5y4A-5;# december=l8;# fewer=A6;# in=g6p-3t-4;# last=g9s5t-6;# min=u7;
        # minutes=b3p-5u11;# months=g5p4z6;# more=A7;# nov=p6z4;# november=i6n-3p7t-3;# on=e4g3i8z-3;
        # orders=n11t-4A5;# page=g9p-3;# retention=h5;# revenue=i15p-4;# sales=i8;# to=c3i-4n-4p6q6z6;# visits=g8;
        # weeks=g5z6;##=t8;#k=b7i-9j-3k-4l-6n32p-9q9s6v6z-7A5B-3;#k this=n-4q8;#m=i-3l-4n15;#m revenue=n11;
        #th=l3p6w9;#th percentile=p6;?=a11b-15d-7e10i4j5k3n10p5r-3w-10x-6y-7z-6A5B5;? also=l-3q11t-3;? and=g-5q19;
        ? last=i6p-5q-4r5;a=a4b13c-6d-7h-4i-7j-8k6q4s-6t-11u-6w15x4y4A6;a #=e4A9;a bad=e8;a bounce=g7;a channel=g10;
        a nutshell=y7;a purchase=r9;a tripwire=b9e-4;a visit=k8;a year=i8;abandonment=b4m-5v7A3;
        abandonment rate=k7p9;able=o8q4;able to=o8q4;abnormal=e19p-7;abnormally=b8e8p-6;
        about=b6c4d8e6g-5i-4j-4p-8y10z-4A-3B4;about last=p-6r4y8;above=b4g12i5p-4t-4;above #=g11t-4;account=i-5y4B8;
        account for=i-4B9;acquired=g7h16i-3;acquired in=h14p-5;acquisition=h16q-5t7v5z-7B8;across=f4g18i-5z7;
        action=v8;actions=r4v18;active=g-5k12p-3u10z4;active users=g-4k9u6z5;
        ad=a-4c-6f5g12h-4m-4o-5p3r-5t9u-4x-3y-8A5;ad clicks=i7s3;ad group=g9;ad groups=g6p-6t8;ad platform=g10p-4;
        ad spend=b5c-3e4f-4l5y-4z7A6;add=b3i-3m8p7r3y-3;add to=m5r4B3;add up=p9;additionally=i-5q12z-3;
        ads=d-4e-3h-4j6n-3p9v3y-6z8A11;advertising=e4g7l5t-4;advice=v10;advise=v10;after=e-4h12k-4l-4p-9q9r20t-4z8;
        again=d3h12;against=a6g-9i29n4p-17v10;alarm=c22d24e-4i-3p-10q6y-7;alarms=c21d4p-7q6y-4;
        alert=b4c26d37e-6g-4i-5p-11q8v-4y-5z-6;alert history=c5;alert log=c5;alert rules=d6;
        alerts=c38d18e-4g-3j-4p-13t-3y-5B-4;alerts fired=c5;all=c-4d13f7g4h-5i-4j10k-5p7u-5v-3x5B-5;
        along=f8g5p-3t-3;also=g-6l-3p-11q30t-6w-3x11;am=e4u7w7;among=f4g8i-4p-4t9;among the=g8p-5q3t3;amount=l4p8z3;
        an=b13d-5g-5h-3i-5k8q6u4v4w3y-3z-6B-4;an extra=v6;and=c-4d-7e-6f4g7i4j-6k4l4m4n-3p-4q23t-12u-8v-8x20B-7;
        and how=g10i10p-8q4x-3z-5;and revenue=p6;and so=g10p-6;and what=g6p-10q8;and which=f3q11t-8;and why=q12B-7;
        android=g4h4i8p-3;anomalies=e12j-3p-6q7;anomalies in=e5p-5;anomaly=b13e4p-4;answer=o8;
        any=a4b7c13d-4e22g-6i-6j11k-5m-3o-4p-7q11r-4t-5v6y-6z-9;any day=e7p-3q4;anybody=u7;anyone=u10;
        anything=b7e26i-6p-5q6z-3B-3;anything odd=e5;anything weird=e6;
        aov=a-5c-4f-4i7j-6n-3o-5p8q13r-3s4t-5u-3v5y-6A7B9;aov on=p6;april=g4h7;
        are=b5c-7d6j15n7o7p-13q4r-6s3u12y-6z-4A-5B-6;are all=j5;are the=d-3h3j4v8;are we=l6n9p-5;are you=o7;
        around=h10p3;arpu=k8p13;as=a8g-8i4k10l3r-4t-5u4v-6x6A-4B-5;as soon=b7;as we=u8;as well=p-4q9t-4x4;
        assist=f12i-4p-4;assistant=o6;at=a-5c-8e3f-4h-4k-8l4m11o-5q4r8u8v-5w16A-4B-9;at #=p-4q6w11z-3;
        at the=n3p-4q-4t4u6;at which=m12r-3;attribution=f17g-5p-4;audience=g3p-4u-3x35z-5;audiences=p-4x21;
        august=h11i10k-4l-4o-4p3q7t4v-4y5z4B-3;automatically=w8;average=p13v4A6;avg=p5;b=a17p-4q9t-5;b the=q10t-5;
        back=d4g-4h15i-5m-4p5s6;back on=d7;bad=e8y5;bail=m5;ball=f4l8;based=f7s3v6;basket=g-5i-4m7p10r4A6;
        baskets=v7;be=b4d5g-5i-4l8z-3B-3;been=c4d-4g4i-3m-3p5q-3r4s3t-4z11B5;been loaded=j5;
        before=b4e-5f4h-3i14k-3r11u-5x-3y-6z6;before ?=e-3g7i7;before last=g3i-5p7;before they=p-4r7;before's=i9p-4;
        beginning=r7;behave=b5e11p-5;behaves=b7;behaves abnormally=b7;behaving=e7;behaving strangely=e5;
        behind=p-5s9B13;behind the=p-3s6B7;bell=b9c7;below=b7g10q6;below #=b6g10q5;benchmark=i8;beside=i17p-6;
        beside the=i7p-3;besides=q10;best=g-7l4p-10q4t27v12A-4;best selling=t7;bestsellers=p-4t17;better=i13p-6v7A4;
        better than=i6;between=a5g4i8m14n3q-10y-4z-3A-3;big=x7;bigger=i7p-3v3;biggest=g-6i-4m6p-3t21v6z-4;bin=d7;
        bin the=d6;black=h3l12y4z6;black friday=h3i4l10y4z6;blame=B10;blended=p10;blended roas=p7;blog=g-4r11x8;
        board=p5y12;boil=y7;bot=o8;both=a3f5g-4i3x7;bottleneck=m8;bottom=g-4t11B4;bottom #=t9;
        bounce=d4e3j-3k5o-4q5r-4s4v9y-5B5;bounced=k5p14z-4;brand=g21p-6;brands=g5i-3t10;brands by=g-3t6;breached=c6;
        breakdown=g10;breakdown of=g7;brief=p-4y8;bronze=g-4t7;browser=g22p-6q4t4x3z-5;browsers=g5p-4t10;
        browsers by=t6;browsers last=g6p-4;browsing=u12;budget=q3v11A11;bullets=y10;business=i-3y11;but=k5x9;
        button=a6;buyers=g4h9x13;by=d-6e-7g21h9l-4m4n6o-8p-15q13r-9t17v-4w3x-6y-10A7B-11;by #=A8;by a=A10;
        by browser=g8;by channel=f13g-7q6t-4;by city=g9p-7;by country=p-4q5t-5u11;by creative=g6;by day=g7i-7t-5z9;
        by device=m7p-3;by hour=g5z8;by how=g-7i10t5;by its=g-4p8;by month=g-5h8l4t-3z10;by orders=g-4k5t4;
        by page=g7p-4;by revenue=g-7t10;by roas=g-5t10;by sessions=g-5t7;by side=g-3i10;by the=c8d-5i4n4p5q-4t-4;
        by units=g-5t6;by week=g-6i-3z18;by what=g-3i9k6;c=a6p4;c #=p6;calculate=k6A6;calculated=k11p-5;
        campaign=g19i-4j-4p-8t9w9z-6;campaigns=b-3g12i-4p-5t19v5z-3;can=a5e-4g5j5k-3n4o11v5z-3;can we=a6g-5n5v7;
        capabilities=o5;careers=r14t-3;cart=i-6m9r11v4x7y-4;cart abandonment=g3k4v7;cart to=m8;
        categories=g14i-6p-5t7;category=g16z-4;caught=c5p-6B4;cause=p-8B18;cause of=B7;caused=p-5B11;
        caused it=p-4B7;challenger=a7;chanel=g9;change=i18p-10v4z-4B4;change in=i7p-4v4B5;
        channel=e-3f22g18h-5k-3q4t3v-3z-7;channel ?=g9;channel for=p-5q5t8;channel last=f6;
        channels=f20g14h-4i-9m-3p-4q7t17z-4B-8;channels for=t6;channels last=g6;chart=p-9q4z21;chat=o9;
        cheapest=g-6t16;check=a7e18g-3i-3j7n6p-6t-3z-3;checkout=a8c-4d-3g-6h-3j-5m31q4r6t-9y-5z-3;
        checkout drop=m-4q10;checkout page=p7;checkout steps=m7;checkouts=b8e3i4p6s4y-3;christmas=d3l7p4v3z-4;
        cite=s5;cities=g13p-6t16;cities in=g9;city=g7p-11t9u5;claiming=f10;click=d3f18g-3i-3p6r4t7A-4;
        clicks=f5g4p9s6y-5;clickstream=r11;close=f8k-3l8;cls=b4k8p7;cohort=h13z-7;cohorts=h15z-6;
        cohorts since=h8z-6;collapsed=B7;collapsed on=B7;com=b5w9;come=e-6g5h4i-5j5m-3r4y-3z-3B14;come back=g-4h6p4;
        come from=g10p-6B3;come to=p12B-6;coming=g3h3l10p-4u3;commands=o15;commencing=z5;commencing #=z5;common=r8;
        compare=g-8i25p-10q6r5z-5B-5;compared=b4f5i17p-12B4;compared to=i10p-5;comparison=i10;complete=g-4j3q8;
        complete ?=q8;concurrent=p-4u13;confidence=a7l8;configured=c-3d10;connector=j6;contact=f3r12;
        contentful=g4p7B5;contentful paint=g4p7B5;contrast=i13p-5;control=a7;conversion=a-3f7i4k4m4o-5r-5v6y-5A5;
        conversion from=m8p-4;conversion rate=c-3f-3g4k4m-3w4y-3z3A8;conversions=c-3f26j-4n3o-3p-3y-6A5;
        conversions from=p9;converted=g4i5p5;converted ?=p8;cost=g6p5;cost per=d4g-10p5t5;cost us=g9;costs=e3j7k4;
        could=k-4p8s-4v9w3y4;could we=p-5v9;count=a-3c-5h-3p14r-4s8t-4u11v-3x6y-5B-3;count by=g8p-4;counting=g3p10;
        countries=g18i-7p-9q3t14z-4;country=g22p-13q6t4u13z-11;country for=g6t3;course=i-4p-7q5z16;
        cpa=g-4o-3q7t3v5y-8z4A6B4;cpc=d4e4g7t4v-3y-4A5;cpc for=e6;cpm=k7q7z7;creative=g12p-6t4;credit=f24g-5p-4t-3;
        credit for=f8;credited=f9;crystal=l8;crystal ball=l8;ctr=g5k7t6y-4z7;ctr of=g-4p8;culprit=p-4B9;
        curve=h4p-6z18;curve of=z8;customers=g-6h12m4p9;customers in=p7;cut=g12q3;cyber=i4l8p3;cyber monday=i4l8p3;
        daily=b5d4g-6i-15p-14q8t-4w12z30B-4;daily revenue=i-4z5;dashboard=s9;
        data=c-3e-6f6g-4i-4j40k-3p-13q9s11t-4v-3B-4;data ?=j5;data driven=f9j-3;database=j8;dates=j6t4;
        day=b5c-3d-3e4h3j4t6u-3v-4w7x-4y-3z17A-4B-6;day by=g-7i-4z13;day in=z9;day last=e5p-7z5;day of=g12z-6;
        day to=p-4z11;day's=g-4i-6q3z9;days=b-6d-4e17g10i4l3m8n-4s-5u-11v-4w-3x5z5A-5;days for=e15z-4;dda=f5g-4;
        de=p10;dearest=t8;debrief=y8;decay=f10g-4;december=b-4e-5g-6l28n5p-8q14t-4v-4z4B-3;decline=p-6q6B12;
        decline in=q3B7;deep=p7v-3;define=g-6k16o-3p-6q14;definition=k8;delay=p8;delete=d9;delta=i11;demo=r6;
        desktop=i17m8q-4x7B-5;developed=p-4z11;development=z8;development of=z7;deviate=e7;deviations=e8;
        device=g17i5m5p-12q4t-3x6z-5;devices=g5p3z4;diagnose=B10;diagnose the=B10;diagram=x5;
        did=c12d-6e16f-5g4i12j13k-5l-12m-4n-4o-5q3s5u-7v-6y4A-6B-5;did any=c8j-3;did each=g9;did i=p-6y7;did q#=i7;
        did the=a5c13d-3j7p5y-3;did traffic=i7;did we=g6l-6p9y8;did you=i-4j6p-6s12;differ=i13p-5z-4;
        difference=i10k6p-6;digest=w7y9;digest of=y10;dip=b3p-4B13;direct=p8;directly=r12t-4;distributed=g10;
        distribution=g6;divide=g10i-4p7z-4;divided=g8p4z-3;divided between=g10p-6;divided by=g-10p15;
        do=a-3c-7f4h11l4m7o3p-11r5s-3u-6v8w-3z-10B-6;do i=d10k-5o5p-4v4y3;do last=y7;do our=g11k3v-3;
        do phones=g-4p8;do users=r9;do visitors=r7;do we=i-4j8n6r-3u3v-5;do you=g-5i-5k10l9o4q5r-5;
        does=d-3e6f8h3k13p-3s5t-4v-7y-4z-5A9B-5;does the=a5m4s7;does this=o6;does traffic=r5;dollars=i-3p7A8;
        down=e-4g5t-5v7B16;down last=p-4B9;down this=B6;down to=g5y7;downtime=e-6p12;dr=p-4y10;draw=p-3q4z12;
        draw me=z9;driven=f9j-3;drivers=i-3B9;driving=B7;drop=g-4m6q9A3B8;drop in=A4B7;drop off=m5p-4q9;drove=p-3B8;
        duration=p6;during=e8z8;e=m4p10;each=b5c-3d-3e-4f9g24i-7p-20r-3w16x-5y-6z17B-5;each channel=f8;
        each day=g-6z11;each day's=i-6z9;each time=b6;earlier=c5i13p-4z-3;ecommerce=g-4m12;ecommerce funnel=g-3m11;
        effect=a6p-4A15;effect on=A10;effort=v9;elevator=y7;else=k5;email=e-4g-9i5k-3l-4p6q5t-4w14x6y-3A3B4;
        end=a4g-5h-3i-4l11n5p4;end of=l7n4;ended=p11;engaged=i5k10p8z-4;engaged session=k6;engagement=k4p3q10;
        engagement rate=k4q10;entering=m8p-5;entry=g4k8;entry for=k9;error=b8d5e7z6;error count=z6;errors=b4e8q4;
        estimate=l11p-4;event=g6m-4r23;event name=g8;events=m-3r18u5y-4;
        every=d3f6g12i-5j4l-4m5p-8t-4v-3w16y-4z10B-3;every ad=g8p-7;every country=g6;every month=z7;everything=e6j8;
        everything for=j8;evolution=p-5z11;evolution of=p-5z11;evolved=z8;exactly=k8;example=b6o7w9y-3z-3;
        example com=b5w9;excluding=p8;expect=l11p-6q5;expected=e8i-3l11p-6;experiment=a40g4j-5m-4p-6z-3;
        explain=g-4i-8k15p-8q12t-3z-5B20;explain the=i-5k3q3B10;explains=i-3p-4q4B8;explanation=p-4q5B10;extra=v7A4;
        extrapolate=l8;facebook=f7;factors=B9;factors pushed=B5;fail=j9p-4;fall=g-3p-9q3t3z3B8;far=i6m6y6;
        far ?=q6y5;far this=i4p7;features=o5r6;feed=j7p-3r3s3t-4;feeds=j8s4;fell=p-6B8;fewer=g5p-5A5B5;fewest=t9;
        fid=p10;figure=j-6p10s21;figure in=j-4p3s7;figures=e6j12p-3w12;file=r6x8;file download=r7x4;filters=s12;
        finish=l7p-3;fire=b7c4;fire a=b7;fired=c12p-4q4;first=c-3f8g7h14k-4m-3p5q11t5u-4x-4y-7z-4B-6;
        first click=f7q3;first input=p6;first time=g9p-3;first touch=f6;fishy=e13;five=g-3i-5k4p-9q6t14u7y8z-3A4;
        fix=v9;flew=t6;flew off=t6;flow=m13p-8r11;following=h7r4;for=b-3d-7f5l11n6o-7q8r-9s4t4u-12v11;for #=b3n5z7;
        for ?=k5;for all=f4g7p-4;for august=p6;for black=l6;for december=e-3l4q10;for each=g12i4z8;
        for every=g12q-4z4;for last=i4j4p6r3s3t-5y-4;for lifting=v5;for me=i5o-3p-7q-3v-3x3y6z-4A5;for next=l5v4;
        for november=j3l-5n6q5;for october=c5p8q9t-6x5y-5B-3;for orders=e6g-5t9A4;for q#=g4j5p6q4;
        for revenue=g-3p-5t9;for sales=e4p-5t7;for the=b-3d-4e-6g3j-4l3m-4n4p4s6t-7v-3w3y6B7;
        for yesterday=j7p-5q3z4;forecast=b-3e-3l13p-4q17;forecast of=l7;form=m11p-7r4x4;form start=m6;
        form submit=r6;formula=k19p-4s5v-3;formula for=k8;fortnight=c5e7g-4p3;fraction=h3p8;france=i12;fresh=j8;
        friday=b-4d6j-4k-3l7q10t-5u-3v-6w4y4A-3B4;friday #=i11l-3p-4;from=f-7g4m5o-6q4r13s8u-5v-8w-5z4;
        from the=e5g-5r6z4;fruit=v6;funnel=g-6m25p-4t-3w8;funnel report=w8;ga#=j6s7;gained=h8i4z-3A3;gap=i9n4;
        gaps=j15p-4;gaps in=j12p-3;generate=m6r3;germany=p10x4B5;get rid=d6;getting=n3p-4v8B6;glossary=k9;
        glossary entry=k9;go=d5g-4m-3q7u3y4;goes=b6k4;going=g-9i-4l8p-4y9z5;going to=l6;gold=g-4t7;
        gold silver=g-4t7;gone=j3p12;gonna=l5;good=d4o5p4y6;google=i11j4p7q-7v-4y-3A8;got=d5q-5v9;graph=p-7z19;
        graph of=z8;greatest=t7;gross=p7;group=g6i-3p-9x19;grouped=g7p-4;grow=b3v7;growth=i11p-7v6B8;guide=o8;
        h#=g-3h6i5k-3p7y4z10;h# #=i6;half hour=p-3u7;halloween=p8;hanging=v6;hanging fruit=v6;happened=p-9y13B6;
        happened last=p-3y8B-3;happened to=B7;happens=b6e-3q3r4v-3A7;happens to=q3A7;
        has=c7d-3e5h-4i4j13k-4m-4n-4p-5q4u-3y-3z12A-5B5;has everything=j8;has the=c7e4j6p-3t5;
        have=b-4c4d8f-3g3h-5j12m-4n-3o-5u4y-4z5A-5B-4;have a=g6;have i=d7;have to=p9v-3;head=g-3i6p4r5;
        headcount=p5u3x6;help=o11B6;help me=B7;here=h-4i-6k12o13q4s5v-4z-5;hi=i4o7;higher=i7p-10v6A5B7;
        highest=g-4p-3q3t17;highlights=y12;history=c11p-5z6;holes=j9;holes in=j8;homepage=p4r8;hour=p-13t4u9z22;
        hour by=g-4z12;hour how=p-5u3z7;hour of=g10p-4t4z-6;hour yesterday=z7;hourly=b4i-4p-9z25;
        how=a-4b-9c-5d-9e-17g6h8j-5k4l6n-6q5r-7t-12v4w-6x15y8z8A6;how big=x7;how can=v8;how come=g-3p-9B22;
        how could=v6;how deep=p8v-3;how did=c-3e-3p-16s6y12z19;how do=g8i5k12l-4p-9r6v4y-4B4;how does=g4i14o6p-8;
        how fresh=j8;how has=i-5z11;how have=p-3z11;how high=p11;how is=g6k10p-3u-4y4;how large=x9;
        how long=a4i-4p15;how many=f-3j-4k-4l8m6n-4o-3p14q6r-3u11v-5x6y-8B-7;how much=f7l6p11q4v-4y-5z-4A5B-4;
        how often=c8g4p8y-4;how to=v8;how was=g4i-5p-6y9;how well=h8;how would=f4p-4A6;hypothetically=A10;
        i=a-3b4c4d7f-5i-5m-5o9r-5s-4v8w3x-5y7A-4;i do=v11;i have=d5t-3v6;i miss=p-6y8;i'm=b5o8p7q-5;ideas=v14;ie=w6;
        if=b25d-4e-4f6g-10i-4k-4q6t-3v4z-5A10;if you=v7;imagine=p-4A11;immediately=r9;impact=l-5v6A7;import=j11;
        impressions=p9z4;improve=i6p-5v9;in=a5d-8e11f-6h6o-6r-4s-5v-8x5B9;in #=i3p5y3z8;in a=p-5y10;in ad=e5p-4B4;
        in august=f3p9t4;in checkout=m7p-3;in december=g-3l11q5;in h#=p8z5;in july=p7;in my=v8w6;
        in november=i-4n10p-3z4;in october=a-3e-3g4k-6l-3m4p4q10t6u-4B7;in our=e5k6m6p-12y4B-4;in page=e4p-5z6;
        in q#=k-4l3n5p5B6;in revenue=e6i5;in september=c5g5h4k-3p10x-5y-3z-5B6;in spain=p6;
        in the=b-3c6l4m4t-4u7y-10z-5;in this=k8;in your=o8v4;incidents=c11;increase=p-6v3B8;individual=g6;
        info=m10p-4;inp=k6p8;input=p7;instead=d8;intake=h9p-3;interaction=p10;intersection=x6;intersection of=x6;
        into=d-5f-4g11i-5j3o-4r4w6A3;introduce=o6;introduce yourself=o6;ios=i6p4z5;irregularities=e13p-4;
        irregularities in=e5;is=a7c-7d-5e4g-7j16k13n11o-4p-4r-9s3u7v-8w-5x6y-6A-3B-3;is #=n7;is a=e4k8;
        is anybody=u7;is our=i4k-9m7p8x4B-4;is something=j7;is the=a5d-3f-5j5k-4u4;is traffic=z5;issued=c5;
        it=a8b5c-4d7g-8h-5j-4k3m5n4o-4q8r-3t-4u-6v4w-4x-5B4;it last=q7;item=g11m11p4t5z-5B-3;items=t8v4;
        january=h6k-3l9z12;journey=f6g-3r10;july=c-3h5i8q5r-3z4;july ?=i4z7;july's=h7i9p-4;jump=p-4B8;jump in=p-4B8;
        june=h8i7l-4p7q6t-3;just=g-3p8r4u4v5A-5;just gone=p10;key=p6r-3y6;key takeaways=y7;keyword=g8p-5t11;
        keywords=g5p-6t15;keywords by=t5;kpi=n5w7;la=p7;lag=j7;laggards=t7;land=l10p4;landing=g10p-4q6t5z-5;
        landing pages=q8z-4;language=g19p-5;large=x9;largest=i-4t15B3;
        last=a-12b-8c9d-13e6f9g11h-9i14j4k-12l-15m4n-8o-11p14q12t8v-12w-10y8A-10B13;last #=b-3i-4r3t-7u12x5z10;
        last click=f10g-3;last month=b-3g10h-8j-5m6p5r7t10u-4x6z-9A-4;
        last week=c3d-4e7f-7g4h-8i-4k-3l-5p8q8s5t4u-4v-5w-4y10B7;last weekend=i6B4;last wk=p18;lately=e13p4z6;
        lately ?=e6z3;later=h13p-4;latest=j9;layout=a3p8;lcp=d5g5i-6k6o-4p8;le=p4z8;lead=m5p-3r6;leaderboard=g-7t13;
        leaderboard of=g-3t7;leading=r6t7;leads=r7;leak=m9;leaky=m9;least=b3g4t12;least #=g9t-6;left=p6v5A5;
        less=g4i-4v5A6;let's=A7;let's pretend=A7;level=g8p-6t6z3;level last=e4g6p-3;lift=v11;lifting=v5;
        like to=d3g-3j3l-3p9q6t-3;likely=l11;likely to=l8;line=z14B-4;lineage=s13;linear=f13g-3;
        linear attribution=f6;linkedin=g5p4v-4A8;linkedin in=p6;list=c3d8g8i-3o5p-8q6t6y-3z-3;list your=o5;
        listed=g7p-4;live=p-7q3u23;load=q6r-6t9;loaded=j10;log=c11;log for=c5;logged=x7;logged in=x7;long=a4p9;
        longest=t11;look=e12g4h3k-4n4p-4q-3z5;looking=p8z-3;lose=m9A3;low=c4e-3l5p-4q-3v10B3;low hanging=v6;
        lower=i5l6p-8t-3v7B4;lowering=v6;lowest=g-6t15;m=g7i4p-3;made=i5p-4q4B13;mail=b11g-5q4w9z-6;mailing=w6;
        manual=o10p-3;many=d3e-3i-4j-5k-5l9m6n-5o-6p11q5r-4u10v-4x6y-8B-4;many days=g14p-11;many of=h12p-3;
        many users=g-3p-6x11;march=l10;march #=l10;me=a-4b13e-8f-6h-3i-8j-5k4n-6o10q14s-5u-4w6y11;me #=v8;
        me up=w4y8;me whenever=b6;me with=d8;mean=k8o-3p6q8z-5;meaning=k12;meaning of=k11;meant=k5;meant by=k5;
        measure=i8k7;measures=v9;medium=g11t4z-4;meet=p9;members=x7;mer=k13q4;message=a3b9p-3y6;
        meta=f5g-5i10j4q9t-4v-4y-6A9;meta in=p7;metric=c-4e4k20;million=n11z-3;min=u7;mins=t-6u14;minute=p-4u10;
        minutes=b7e-3p5u18z-4;minutes of=p5;miss=p-6y8;missing=j13;mix=g11k5p-5;mix of=g7;mobile=i5k-5v6x4y-3A4;
        mobile and=g11p-6;mobile conversion=p-3v7A3;model=f15g-4i-4t-3A7;mom=i17p-6z-3;moment=b6d4g-3q5u8;
        moment ?=d6;monday=i6l6p3q7w3z-5;mondays=g9p-5w6;money=g6l6p7q5y-4;monitoring=c8;
        month=a-7b-8d-6e3f-3h19j-8k-10l8n8o-8p-4q10s-5u-10v-6w4y4z14A-4B4;month #=h8;month by=g-5z9;month for=p-4z8;
        month in=y4z7;month over=i8;month vs=i-4z7;monthly=b-4g-3h17i-5k-3o-3p-10q6t-5w15y-4z22;monthly cohorts=h5;
        months=g4h11p3t3z11;months ?=z7;months of=t6;more=b4e-4f9i10j-4k-4n-3o-4p-9r-4t-5v20z-5A10B5;
        more than=b5f4g7i-14p14;morning=w10y4z-4;mortem=B7;most=g-7i-3m4p-11q14r-4t31v5z-3B-3;most common=r8;
        most often=t6;moved=p-4t4z7;mtd=g6i3k-4l11v-3z4;much=f7l6p8q3y-5z-4A5B-4;my=c5d14i-5q-5s4v3w13y4z-4;
        my alerts=c-5d6;name=g4p-7q9t11y-3;name the=g-4p-3q8t8;nav=a6;navigation=r9;need=g5q10;need the=p9q5;
        new=a8b4c-3d-4e-4g10h3i4m-4u-7v-3x-4y-5;new nav=a6;new rule=b9;new vs=g8i-6;news=a5;newsletter=g-4x13;
        next=e-3g-4i5k-3l31m-4p-11q6r13t-4v3y-4A3B-6;next #=l12;next month=l5A6;next quarter=l13;
        next to=i18l-5p-6z6;next week=l6v4;no=g8o4x5y4;normal=e22p-9;normal ?=e9;not=p10z-4B-3;noticed=e5;
        notification=c8d11p-7;notifications=c14d11o-4;notify=b6;nov=b-4e3h-3j4p9q5t-3v-4y3z4A-4B5;
        nov #=b-4e3p9q5v-4y4A-3B5;november=a-4b-7c6e4h-6i6j5k-4l5n10p7q5s-5u-4v-8w-5y5A-9B8;now=a6k-3m-4q7r-4u17;
        now ?=a4u6;number=c-4d-4g-6k-3l3m-5p7r-3s18t6u9x3y-6B-5;number of=c-3e3i4l4m-5p12q7u8y-5B-3;number on=s7;
        number one=t10;numbers=e7g-4i-4j20p-6w6B-4;nutshell=y9;oct=f8g5p4r8u-3v-4x6A-4;oct #=p10z4B3;
        october=a-7b-8d-8e3g6i16k-12l-10o-7p9q12t8u-8v-9w-6x5y9z9A-9B9;october ?=i4p7q4y5z-4;october revenue=i8p-3;
        october's=g6h4i9k-5o-3p4q4v-4y6z-5;odd=e11;of=b-7c6d-4e-4h10i-3k-4m4r-4u-5x6y6z4A5;of #=h-3i5n8p-5t-4v3;
        of august=p-4y10;of checkouts=p6;of it=k7m-3t-3v6;of last=e5g-5i4p-8q4s6t4y8B3;of my=c7d3;
        of october=p-4y7z4;of q#=c3g-4s5y10;of the=a6c-3j5k-6l4p-5s5v-3x7z-4A-5;of this=g4l3y6;of those=d4m8;
        of users=g5z7;of visits=e4p7;of week=g10z-10;of yesterday=p-3y7;off=c10d4e6g-4m5p-4v-4;often=c8g3p7r-3t7y-4;
        often was=g6;on=b4i6j-8k-11o-11p3r-4s4t6u4w3y5z-4B7;on a=f4p-3t4x5z6;on average=p7;on cpc=e6p-4;on cyber=l5;
        on friday=d-6p7y5B7;on getting=v9;on halloween=p7;on last=p-6q-3v6y13;on linkedin=p8;on orders=c6f4p-5t4;
        on our=p-6u10y5;on revenue=e3g-3p-5t9A3;on saturday=p8q7w-3B6;on site=k4p-4u5;on sunday=c7p-3q5w3z5;
        on tablets=p5;on the=a4d-6e-4g-8i3r4s12t-5u6v6w8B-7;on thursday=p3B7;on week=i9p-4;on which=e4p-3t6;
        on yesterday=y6;once=b7g-5p4r14w4x4z-5;one=e-4g4h3i3k-4l-5m-4r-5t6u-3y8z6B-5;online=g-3p4q5u13;
        only=f4i-5p12v4;onward=r10;operating=g15p-5;opportunities=v12;
        or=a6b6d-4f-4i17j5k5m-3n3p-6q-6r-3s8t-10u-4x8y-4z5A-3B-5;ordering=m8;
        orders=a-6b4c-3e5f6g7h-6i4j-7l5m-6n6o-9r-7v-3x-6y-14z7A15B4;orders ?=p5A6;orders and=p8q-3;orders by=g7t-3;
        orders oct=f5;orders per=z6;ordinary=b4e11p-5;organic=g-5h-3i6p10z3B5;
        our=a-5f4h-8i-9k-8m4n7o-8p8r-5t7v12z4B4;our bounce=k-5p5;our checkout=m7;our site=y6;our traffic=g6z3;
        our users=g8;our visitors=g8;out=a5c5e7i-5j-5k5m8p4r6t-3v-4x-4y-5z-5;out of=a-3b4e10r8t-4B4;
        outliers=e17p-6q4;outliers in=e9;outlook=l7;outperform=i6;over=b10f5g7h-3i12j-5k-4o-3s-3t-6v-4y-7z10;
        over #=b9g11t-4z-3;over claiming=f4;over october=i-3z10;over the=b-4d-4e4g8i-7l5p4q4r-3x4y-4;
        over time=p-6z13;over week=g-5i14p-5;over year=i6;overall=y11;overlap=x12;overlap between=x6;overnight=j8;
        overview=p-4s4y10;overview of=d3y6;p=a7p-6q7;p value=a7;p#=g4p14;pace=l-3n9;
        page=c-4g15h-3j-4m-7p8r20t7y-7B-4;page ?=r6;page last=g5p5;page title=g7;page views=g4r-4z10;pagerduty=b7;
        pages=c-3e-3g6i-4k-3m-7o-3q9r20t23u5y-5z-5B-5;pages are=r-4u8;pages for=t6;pages per=g-5i4p8;
        paid=f12h3i4p8q-3t-5x5z-4A5;paid channels=p6;paid search=f7i6p-4t-3A7;paint=g6p13B4;
        past=a-3c8d-4h-4i4l-5m-3p9u5v-4y5z5A-4;past #=c5l-3p6t-5z3A-3B3;path=p-4r9;paths=r6;pattern=e11p-3;
        payment=m17p-5;peaks=e6p-4;people=a-3c-4g5h3l-6m9o-3p3r13u9v-3x11y-5B-4;people are=p-4q9;people did=g8p-6;
        people go=m-7q8;per=c-3e-5f6g26h5i-6j-3l-4n-4q5r-5y-6z11;per ad=g10p-9;per campaign=g8p-4;
        per channel=f13g-5p-4;per day=g-6p-5z14;per month=z7;per page=g7p-3;per session=p10;per user=g-4p9;
        per week=g-5i-6p-6q7z8;percent=b9e3g3i5t-3z-3A7B-4;percentage=h7p11q-4y-3z-4A8B-4;percentile=p6;
        performance=p-4w6y13;period=i4s8;phones=m5p4q4x5y-3;picture=z7;pie=g10;pings=c6d7e-3;plan=n3v8;plan for=v7;
        platform=g16i-6q5;platforms=f7g9p-5;play=A11;please=h-4r5y3;please state=p7;plot=g-5p-5z23;
        pls=b4c5d-4e-3g-4i-5m4o6p5u6;plunge=B6;plus=p-4q22t-5u-5x7;plus the=q7t-3;podium=t6;points=m3p-6q-3y16A6;
        poorest=t14z-3;position=f8;position based=f8;post=w7B7;post mortem=B7;precedes=r6;predict=l17p-6q4;
        presently=u6;pretend=A7;prev=p9;prev week=p9;previous=b4i12l-4r7z-5;previous week=g5i-4p9u-3;
        pricing=a5g-5p8r10t-3x4;prior=i8r8;prior to=r7;process=m15p-4;product=a3g16i-5m10t10z-6;
        product categories=g7;product category=g11p-5;product level=t5;products=g7i-4q9t13;progression=p-7z13;
        progression of=z6;project=l15;prompts=o9;proportion=g5m4p6B-3;proportion of=g3m3p7;
        purchase=h4i-4m14p3r11t-3x11z-4B-4;purchase last=p-5x8;purchase revenue=p7;purchases=c-3f3h-4j-3l9n9q4y-5A4;
        purchases for=g5l6p-5;push=p8;pushed=B10;put=b6d5e-5g-7i8l-3q-3r4t-3v4z6B-5;pvs=p5;
        q#=a-7b-5c6d-10e-5f8g7i15k-11m-3o-7q10t6u-7v-9w-6y13z8A-6;q# please=c5t7y-3;q# revenue=g7p-4q7z-5;
        q# to=i11B-4;qtd=i8p5;quarter=a-5d-4h4j-4k-5l5n11o-5p6r-4s-3t6v-5y5z11;quarterly=z11;quarterly revenue=z11;
        query=s7;question=k5q4A-4;questions=o18;quick=o8p3v8y3;quick wins=v10;quit=d8m4r-3;quota=n6;range=e4l10p-3;
        rank=g-8p-4t19;rank the=g-4t10;rate=a-6b7c-7e4f-8g5i4j-8k12l3m-5o-9p7q4r-9t5u-8v4x-6y-12z7A6B7;
        rate above=g6;rate at=p6;rate by=g7;rate for=g3h4p10z-4;rate last=e8g-8i5q-3t7;rate mean=q7;
        rate of=b4p6z-3B-3;rate on=e3p7s6;rate per=g9;ratio=a8p10q4;reach=g4m4n8p4v-3;reactivate=d7;
        reactivate the=d7;readers=x8;realtime=g-5p-6u19;reason=p-7B22;reason ?=B9;reason for=p-4B9;reasons=i-7B11;
        recap=o-3p-6q9y21;recap of=q6y5;recently=e7p10z-4;recently ?=e7;recommend=v10;recurring=w11;
        refund=c4d6i-5s6t-4z5;refunds=d4e3g-4p7q5y-4B4;refunds in=g-3p5q8;region=g14;registration=m12;relative=i7;
        relative to=i8;remove=d9;repeat=h6;report=g-3p-5s16w13z-4;response=k5p4;responsible=p-4B9;
        responsible for=p-4B9;rest=l8;rest of=l8;results=w8;retention=g-3h28p-4z-7;retention for=h6;
        retention of=h8z-3;return=h11;returning=g8i4k5o-4p8u-3A-3;returning users=p8q4A-4;
        revenue=a-10c-8e5f6g5h-8i18j-11l8m-8n6o-12q8r-10s4u-8x-7y-17z7A20B7;revenue ?=e-4v3A6;revenue between=p5;
        revenue by=f4g11i-7t-4;revenue dip=B5;revenue from=g-3i-4p15;revenue growth=B8;revenue last=e6t4B-4;
        revenue per=f6g-4;revenue this=n6;revenue to=A6;reverse=r5;rid=d6;rid of=d6;right=p-3q9r5u8;right before=r7;
        right now=p-4q10u4;rise=p-4z5B9;rise in=B7;roas=k9o-5p3s8t5y-6B6;root=B7;root cause=B7;round=y7;round up=y8;
        rows=s8;rule=b7c11d23g-3p-8z-5;rules=c18d18p-5t-4;rundown=w4y5;s=g7p-4q7;
        sales=a-4c-6h-5i20j-7k-5l6m-4n6o-6q6r-5u-3v-4w6y-12z6A11B4;sales on=i-5p7z4;sales volume=i-3p9;
        same=b8f4g-6i9p-5q4t-4;same weekday=b7i-4;sample=a11o6p-4;saturday=e3p3q4t5w-3B7;saturday ?=q7;say=p-4q4A14;
        scan=e15p-5;scenario=A8;schedule=n7w7;search=f4p-7q-4r6t-4x6z4A8B5;searched=p-6x8;secondly=g-3q13;
        see=d3e8l3p-8v-3z11B-4;seen=h4p-7r5;segment=p-6x15;sellers=t8;selling=p-4t12;selling products=t5;
        sensitivity=A7;sent=c6;separately=g6n-5p-3q9;sept=i5s7;sept #=p6;
        september=a-6b-3c5d-5e3g6h8i8k-7l-6m-3o-4p7q8r-6t6u-5v-7w-4x-5y9z9A-4B3;september's=i10;series=p-5z10;
        session=g3k14o-3p6s4;session campaign=g6p-5;
        sessions=a-5b7c-8e6f-6g11h-5i4j-5l5m-6n5o-7p4q7r-7u-8v-4w3x-5y-11z11A8;sessions by=g13q3t-4;
        sessions in=l5z5;sessions last=p-6q3t5z4;sessions october=z6;sessions this=n6;sessions with=g-3p7;
        set=b9d6g-4i10p-4w5A-3;set up=c-4d8w5;shall=v10;share=e5h6i3m8p5r-5x-4y-3;share of=e6g5p9r-3x-4;shelves=t6;
        shipping=a8k7m8;shipping info=m6;shop=e5s5u7v6y4;short=i4p-5q4y11;shot=B8;shot up=B8;
        should=b7g-5i-5k4l11p-10q6t-3v14A-3B-4;should we=i-3l8p-5v9;show=b-4c8k-3l-3o7p-11q10s10v-3y-6z10B-4;
        show me=c7g5m6o6q-9r4t-3y-5z5;show the=m-6q6s6z5;side=g-3i9;side by=g-3i10;sign=a-4i-4m8r5y-4A4;
        sign up=m10p4r6;signed=h4i3m-3x7;signed up=h4i3m-3x7;signups=c-4e3g-4h4i4k-5l4n8q5y-6z3A5;signups on=q7;
        signups so=p6;silence=d12q4;silver=g-4t7;simulate=A8;simulate a=A8;
        since=b-4c9d-6e9h5j-3k-3n-4o-4p8q9r-3u-4v-4y-4z15A-4B3;since friday=c6;since january=h5i3p-5z5;
        since july=z8;since november=i3p5z-6;single=q5t7;site=a-4e3i-5j-4l-4m-3p8q6u13v5y5z-5B-4;site go=p10;
        site yesterday=p5y-4;six=g-3t6;size=x14A4;size of=x5;slack=b14d5i-4p-4w12z-5;slice=g10;slice the=g8;
        slowest=g-4p-7t17;slowest pages=p-4t8;slump=B14;slump in=B9;smartest=v9;sms=g-5i12p7;snooze=d8;
        so=e-6k-3n-4p10v7y6A-4B7;so far=n-4p5q4y7B-3;so on=g10p-6;social=f7h3i4p5x4z-8A5;sold=l5p8t7;someone=p3r9;
        something=e18i-5j5k4m4r3;soon=b7p3;soon as=b7;sound=b7c7p-4;source=g7j9p-5s17t3z-4;sources=g9j15p-11t14z-4;
        spain=i8p3;sparkline=p-4z13;speak=b3u8;spend=b4f-5j-3o-4p3q9t-4v5y-5z4A13;spike=B7;spikes=e10;
        split=a8g16i-6p-6q6u4;srm=a7;stage=g-4m16;stale=j11;standing=p3w7;stands=k9;star=t8;start=m13z3;start to=m7;
        starting=r9;starting with=p7;state=g6i-3p3y8z-3;state of=y8;state the=p7;statistical=a8;status=i9n4p-4;
        step=g-3m18p-6q6r4t-4;step of=m8;steps=i-3m9p-4r14t-4v9;still=h6j6n8;story=p-5y12;strange=e16p-7;
        strangely=e14p-4;stronger=i8;strongest=i-3t16;stuck=m7;stuff=o9;submit=m5p-4r5x3;success=a5;success ?=a4;
        suggest=v11;suggestions=v7;sum=p7y11;sum of=p8;sum up=p-5y9;summarise=p-3q4y8;summarise yesterday=y7;
        summary=p-5q9w8y9z-3;summary of=p-3y10;sunday=c6e-6i6o-3p3u-4w5y4z3;suppose=v-3A8;surge=B7;surprises=e6;
        suspicious=e8p-5;switch=a4d6;sync=j7;tablets=p6;takeaways=p-3y9;takeaways from=y7;takings=g4i19y-5;
        tally=g4p7;tally of=p7;tanked=p-6B14;target=n7;tax=k9;team=v4w5y7;teams=b15w8;tell=l3p7q7y4z-4;
        tell me=l3p7q8z-3;ten=t12;term=k7;terms=k10p-4t6;terms ?=i3k5;test=a39j-4m-5p-8q12u-5v-4;testing=a7;
        than=b12e-6f10g7i18p-4t-5v-5z-6B4;than #=b9g16i-9t-6;than in=g-3i7p-7B6;thank=r6;thank you=r6;
        thanksgiving=p6;that=a4b-3c6g-4j-5m-4o-6p-5q7r4u-6v5w-6x4y-5z-3A8B8;that ?=h3k3p-5B9;that day=p8;
        that of=i13;that you=s8;the=a11d12g-7k-6o-14p-5s15t6v-7w6z-7B5;the #=n5p-3s6t6z3;the #k=n8;the #th=l3p8w5;
        the ad=f5g7i-3k8l-3s5z-5;the alarm=b4c6;the alert=c6q3;the aov=g6s4;the audiences=x6;the average=i5p7t-3A4;
        the best=t4v7;the board=y8;the bounce=c3e4i4p-6s7v4;the checkout=m5p4q8r-4;the coming=l6;
        the conversion=d6z-3;the countries=g6;the course=z7;the cpa=q7s4y-4;the culprit=p-4B9;the curve=z7;
        the data=j5q5;the day=g11t8z-9;the days=g9i-3;the end=l7;the fewest=t7;the figures=j11;the first=h-5i6p8z7;
        the five=q7;the greatest=t7;the highest=q3t9;the homepage=p4r8;the lag=j6;the largest=p-4t11;
        the last=c8g-3i3m-4q-5r-3s-3t-4u9z12;the lowest=g-6t10;the meta=j7A8;the moment=b6d4;the month=g-4i4l8w5;
        the monthly=w8;the most=g-4m6p-3q12t8;the next=i-4l6q3;the one=g-3i7p-6q5t3v3;the orders=d8f4i4;
        the ordinary=b4e11p-5;the past=c4g4p4u7z6;the people=h9;the previous=i11l-4u3z-4;the reason=p-4B11;
        the revenue=c4d9i-7B7;the rise=B6;the roas=d3s5;the same=b5f4g-6i9p-4;the segment=p-4x8;the shelves=t6;
        the shop=e7u5v6y3;the sign=m6;the site=a-3e4j-3p4q6t3u7v5;the table=v6;the term=k7;the tiktok=j7p-5s3;
        the two=i7p-3;the uk=p5;the united=p9x4;the users=h8p6;the watchdog=c7;the website=u6;
        the week=e-5g8h-3i10t5z-5;the weekend=c7d-4i4q4y5;the year=l9n5;themselves=f8;
        then=g-6i-5l-4m4p-4q31r8t-6u-3y-4A4B-5;there=e13g-3l-4n7o5;there a=e7o6p-7;they=h6i-4k4m4q-3r9z-5;
        thing=o4q5v9y-5;things=o10q5t-5v7;things to=v9;this=a-5b-5c4f-6h-8i7j-5l4m-5n17o11p-4q3r-7s-4u11v-5w-5B4;
        this assistant=o6;this chat=o10;this month=c5g5h-3k-5n6o-5p10q4u-4x-3y5z-4A-4B7;
        this quarter=l-3n9o-3p7t5u-5;this tool=k9o3;this very=p-5u6;this week=n5v6;this year=g6t5u-5z9;
        those=h4i5m6p-3;three=g-5m-4p-7r5t7v13x3y6B-3;thresholds=c11p-3;through=a-3g7h-5i-7j6k-3q-4t4v-5z9;
        through march=l7;thursday=p4B10;thursdays=w7;thursdays #=w5;tiktok=j6p14t-3y-4z5A8;till=d11m4p5w-3;
        time=b8d-6f5i-3j5p6r-5w-3y-3z11B-5;time decay=f10g-4;time series=p-5z9;timeline=p-6z14;timeline of=p-5z10;
        tips=p-4v14;title=g8;tl=p-4y10;tl dr=p-4y10;to=c-9h-4i3k-6m7n4r4t-4u-6v13w9y-4A3;to #=b-4d12q6v-4w-3y7;
        to a=r8w6z-5;to blame=B10;to cart=m8p-9r5x3;to day=g3p-4z5;to generate=m7;to get=s5v8;to grow=v7;
        to purchase=m9p-6;to q#=i10;to september=g4h-3p-4B8;to the=f7g-4i5k4m5p-6q-4u3;to view=p7;to week=z6;
        to what=i6p-6x4B8;today=c10d-4e9k-3l5n-5p6r-3u-5z6;today or=e6;together=g-6i-4p11;tomorrow=l10p-3;tool=k9o3;
        top=a5g-10i-3p-8q13t22v4z-5;top #=g-5q10t7z-4;total=g-4i-5k5l11p20q5s6t-7z-5B-4;touch=f20g-5;
        touchpoints=f13t-3;tour=o8;tracking=j17p-3;traffic=c-3e5f-5g5j-5k-5l4m-4o-5v3w3y-10z4A16B9;traffic ?=v6;
        traffic in=p7;traffic on=p10B4;trail=r9s6;trailing=i8u4;trajectory=z7;trajectory of=z7;trend=p-9t-3z27;
        trending=z13;trendline=p-4z12;triangle=h7z-4;trigger=b6d8p-4;triggered=c16d-4B4;triggered rules=c6;
        tripwire=b8c6d3e-5p-4;ttfb=k4p14;tuesday=w9B4;turnover=g-3i9p5s5y-3z7;tutorial=o9;two=b3g-3i4k3q11z-4B-4;
        two weeks=p8;type=i6o8;typical=e4p6r7;uk=p11;under=b8f5g11k6p-6t-7;under #=b8g9t-6;understand=k9p-4B6;
        unique=p7;united=p9x6;units=g11l6p6q5;until=c-4d18q4y-6z4;unusual=b4e20p-7;unusually=b5e9p-4;
        up=a-4b4d4m9n-6o-7p-3s-4t-7w5x3y9B3;up a=w5;up funnel=m5;up last=g-5m5B6;up more=g-4p6;
        up to=d3i6j7m-6p4r7u5v-5w-3z3B-8;upstream=p-3r9;uptime=d4p11q6;uptime in=p6;us=b3f-3h7i-6k-4n5p8r-3u3x-3;
        us the=p-4t6;use=g5o7p-5r3v8;user=g-4i-4k9o6p12r7u6z-5;user conversion=p7;user count=p-3u10;
        users=c-8e-3f-6h12j-7n3o-7s5u15v-6x15y-11;users acquired=h8;users by=g14t-4;users in=g4h-6i6n5;users on=u7;
        users we=h8;v=i11;value=a5g-6p6v4z4B-5;value of=a6;values=e9p-4;variant=a11;venn=x8;venn diagram=x5;
        version=a6;versus=i19p-12;versus the=i6;very=u6;view=f4g-3i5m14p-4x-3z3;view item=m7p-3;view rate=p8;
        viewed=p5t5;views=i5p9r-5z7;views last=g7;vip=x10;visit=g-8h7k8p5q5;visit last=p6;
        visitors=e-4j-3k-3o-4p6r8u18v-4x7y-5B-5;visits=a-3c-5e8f-5g11h-5j-4k-3l3m-5o-3p5u-3x-3y-8z14A3B6;
        visits by=g6;volume=e3i-4p11;vs=b5i33p-17;vs last=g-4i5p-3z4;vs returning=g8i-6;vs the=i7;w=p7;w c=p6;
        warning=c8d14w-4;warning to=d6;warnings=c22d9o-4p-5;was=b-4c12d-5e10i7j5k-6l-7m-3n-3q7u-4v-5y7z-5A-7;
        was it=i3q5;was our=i4p7B-3;was the=a5g3p9q-5y-5;was there=e7;watchdog=b7c7;way to=v6;ways=v10;
        we=a6b-4g-6l6n18o-7q6r-8s-4t-6v11x-4A10B-7;we do=i-5p-3q4v9y8;we expect=l7p-5q3;we finish=l8;we lose=m7;
        we made=i7;we speak=u8;we're=n4v7;weakest=t14z-3;web=g9;website=u13;wednesdays=w7;
        week=a-6d-7e4f-10h15i6k-7l5o-7p9q8r-3u-11w4x-5z8A-4B3;week #=h10p-4;week ?=c7g-4h9m-4p7s3y3z-7B5;
        week and=g-5i5p-4q8t-4;week by=g-5z11;week ending=p8;week for=p-4y6;week in=w8z5;week of=g-3j4p12;
        week over=i13p-6;week to=z10;week with=g6;week yoy=i8p-3;week's=i5p5t-4u-3B8;weekday=b7g5i-4z-4;
        weekend=c6d-5g-4i5p4q3t4u-3y8z-4B5;weekend before=i6;weekly=g-6h10i-5p-10q12s3u-4w13y-3z21;
        weekly cohorts=h6z-3;weekly revenue=z7;weeks=g9h14i-3m-4q-5t4u-5z10;weird=e15p-6;well=h8q7t-4;well as=q7;
        went=c6g-3m4p-6q4y13B6;went off=c8;were=c9d-5e5g5m-3p6q4u-5y3A3;were the=p-7y10B-4;were there=e6j-3q3;
        were triggered=c6q3;what=a-11b-8e-19f-3h5i-11j-8k16l6n-9o10q8r11t3u-9v4w-7z-6A11B17;what alarms=c8;
        what can=o8;what caused=p-4B8;what course=p-6z13;what did=p14r3t-6y4;what do=h-3k3m-3o-7p9r6y4;
        what does=h4k5l3q5A4B-3;what drove=p-3B9;what explains=i-3p-4q4B8;what fraction=h3p8;what happened=p-6y11;
        what happens=q3r4v-3A7;what has=p10z-3;what if=A7;what is=k5q4t-4B8;what made=p-7B14;what percentage=g4h6p6;
        what proportion=g5m4p7;what revenue=l4p7;what shall=v7;what share=g4h8i5m4p5r-4B-7;what total=l7p-3;
        what triggered=B7;what warnings=c8;what was=e-3j6p8q13t-3z3B-6;what we=i7l4;what were=y10B-5;
        what would=p-4v4A10;what's=a-5c-4d-5e-7f-5i-5k9l7o7t-6u5w-3z-5A8B16;what's behind=B7;what's left=A6;
        what's our=l5p8t3B-4;what's the=e-3k7l-3p4t-4v7B-6;what's your=o7;whats=p8;
        when=b23g-4i-6j8k10o-5p-6t-3z-5A3;whenever=b19;where=a-4b-5d-4e-7g9i-3j-4k-4l9m9n-3p-7r10u-5v9z-5;
        where does=m7A4;where people=m-7q7;where should=v8;where will=l8;where's=m7;
        which=a-4b-4c6e-8f6h-5i-5j-4m9n-8p-20q9r10s14t20v6w-3y-10z-4A-6;which alarms=c5;which channels=f7g8t-5;
        which countries=g7;which factors=B9;which of=c10i5p-5r5t-5;which page=t9;which pages=r11u6;which source=s7;
        which touchpoints=f9;who=f4h14k-4m10p-5r-6u-6x12y-4B3;who won=q8;who's=p-4u6B5;why=e-5i-12p-14q18z-4B39;
        why did=i-4p-6q9B11;why is=B5;will=g-3i-4l23n9p-11q12z-3;will we=n4q8;wins=a7p-5v13;wise=g8;
        with=e5f4i9j-4l5n-4p-8q4u-5x4y-5z-6A3;with a=l6y3;with blog=g-3p7;with me=v5;with the=e7g-7i5j-3m3p-7q4t14;
        with their=g8;with this=o6;without=e-4j10q-3x5;wk=p13z4;won=h3q7;won the=q8;wonky=e6;work ?=o6;work out=k7;
        worst=g-5p-7q5t21;worth=p8v3;would=k-4l-4m-3p-4t-5v11A26;would we=A6;would you=i3p5v12A-7;wow=i31p-6;
        write=p-5q3y11;year=d-3i13k-4l10n7o-3q-5t6u-6v-4w-3z16;year in=t6;year over=i6;
        yesterday=a-4b-6c10d-8f-3h-3k-8l-7m-5o-9p11q21r-6t4u-11v-7w-4y20z7A-5B15;yesterday ?=c4e4q6y-4B5;
        yesterday and=j-5q10;yesterday's=b-3e9k-3p6q11s3t-3v-4;yesterday's data=q7;yesterday's revenue=i3p9s4;
        you=a-5c4e4f-4g-6h-5i-6k5l6m-5n-4o25q3s19t-4u-4x-3A-10;you advise=v7;you calculate=k6;you get=p8;
        you last=j6r3;you were=v7;your=c4i-3j4l4o17p-7s11t-3u-3v5y-4z-3B-4;your capabilities=o5;yourself=o6;
        yoy=i27p-12z-3;ytd=i5p4z8;
        """
}
