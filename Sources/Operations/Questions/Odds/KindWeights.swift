// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let outcomes = """
        a abtest -1
        b alert_create -2
        c alert_log 3
        d alert_manage 9
        e anomaly -2
        f attribution -2
        g breakdown 4
        h cohort -6
        i comparison 5
        j data_quality 8
        k definition 11
        l forecast -1
        m funnel -2
        n goal_pacing -20
        o help 18
        p metric_value 23
        q multi -30
        r path 9
        s provenance -17
        t ranking -1
        u realtime 9
        v recommendation 7
        w report_schedule -7
        x segment -9
        y summary 11
        z trend 8
        A what_if -14
        B why -9
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
        #=a-7b20c-4e-3f-8g3j-6k-17l-3m-9n22o-13p-5q6r-7s9t12x-7z5A18;# #=a6b-8d-5f5g-10i5n-3p19q3t-5v-3w18z-3A-5;
        # ?=c7g4i11j4l6m-3n-4t-5u-4z-3A-6B8;# am=w7;# and=c4i-4j4p10q-6;# bullets=y6;# channels=t6;
        # countries=g-4q4t7;# days=b-6c6g-5l7m6n-3p6q-4r6s-3u-8x6y4A-5;# december=l9;# fewer=A6;# in=g7t-4;
        # last=g9s5t-5;# min=u6;# minutes=p-7u12;# months=g4z5;# more=A7;# nov=p6z4;# on=i6;# orders=g3n10t-5A5;
        # page=g9p-3;# retention=h5;# revenue=i14p-3;# sales=i8;# to=g3i-4l3n-5p6q7z6;# units=g6;# visits=g7s3;
        # weeks=g5h3z6;#k=b7g-4i-9k-4l-6n32p-9q9s6v4z-7A5;#k this=n-4q8;#m=l-4n15;#m revenue=n10;#th=p7w8;
        ?=a12b-16d-7e9i3j4k4n9p5r-4w-9x-5y-7z-5A6B4;? also=l-3q12t-4;? and=g-4q16;? besides=q6;? last=g3i6p-5q-4r5;
        a=a5b12c-6d-7h-4i-6j-8k6q5s-5t-14u-6w16x4y4A6;a #=e3A9;a bad=e8;a bounce=g7;a channel=g9p-3;a nutshell=y8;
        a product=m4p4;a purchase=r9;a tripwire=b8;a visit=k8o-3;a year=i8;abandonment=b3m-4v6A3;
        abandonment rate=k6p8;able=o7q4;able to=o7q4;abnormal=e15p-4z-3;abnormally=b7e5;
        about=b6c4d9e5g-5i-4j-4o-3p-8r3y10z-3;about last=p-5r5y7;above=b6g11i5p-4t-4;above #=b5g12t-4;
        account=i-5y4B8;acquired=g7h15;acquired in=h13p-4;acquisition=h14t6v4z-7B7;across=f4g18i-6p-4z8;action=v8;
        actions=r4v18;active=g-4k12u7z5;active users=g-3k8u5z5;ad=a-4c-7f5g11h-4m-4o-5r-5t8u-5x-3y-8A5;
        ad group=g8p-4;ad groups=g4p-4t7;ad platform=g9;ad spend=b5c-3f-4l4p-4y-4z8A6;add=b4i-3m8p7y-3;
        add to=m5r3B3;add up=p9;additionally=i-3q10z-3;ads=g-3j7n-3p7v4y-5z7A11;advertising=g8q3t-4;advice=v11;
        advise=v9;after=e-4h12k-4l-4p-7q8r21t-3z7;again=d4h12;against=a6g-7i28n3p-16v10;ahead of=i5r8;
        alarm=c22d24e-4i-4p-10q6y-6;alarms=c22d4p-7q5y-4;alert=c26d36e-4g-3i-5p-10v-4y-4z-6;alert history=c6;
        alert rules=d7;alerts=c37d18e-3g-3j-4p-12t-3y-5B-3;all=c-4d14f6g6h-3i-5j9k-5p7u-3v-3z-4B-5;along=f8g6p-4t-3;
        also=g-6l-4p-11q30t-6w-3x11;am=e4u6w7;among=f4g8i-4p-4t10;among the=g7p-4q3t3;amount=p8;
        an=b12d-5e-3g-3h-3i-4k9o-3u4v4w3z-6B-4;an extra=v6;and=b-3c-5d-5e-7f5g7i4j-5k4m4o-4p-5q22t-11u-9v-8w3x20B-6;
        and how=g9i7p-7q4z-4;and so=g11p-6;and what=g6p-8q9;and which=f3q9t-8;and why=q10B-6;android=g4h4i9p-4;
        anomalies=e10p-6q6;anomalies in=e5p-5;anomaly=b10e4p-4;anomaly in=b6;
        any=a4b7c13e22g-6i-5j11k-4m-3o-5p-8q8r-3t-5v7y-6z-9;any anomalies=q6;any day=e7p-3;anybody=u7;anyone=u10;
        anything=b6e25i-3p-5q5z-3;anything odd=e5;anything weird=e6;aov=a-4c-4f-4i7j-6k4n-3o-5p7q11s4t-5v6y-6A5B9;
        aov on=p6;april=h7;are=b5c-7d6g-3i-3j15n7o7p-15q4r-6s3u11w-3y-6z-4A-5B-5;are all=j5;are the=d-3f3h3j5v8;
        are we=l7n8p-4;are you=o8;around=h9;arpu=k8p13;as=a6b3g-9i5k9l4r-3t-5u4v-4x6A-4B-5;as soon=b7;as we=u8;
        as well=p-3q8t-4x4;ask=o7;assist=f12i-4p-4;assistant=o6;at=a-5c-8f-4g4h-4k-6m10n3o-5q4r9t-6u9v-5w15y-4B-8;
        at #=p-5q6w12z-3;at which=m12r-3;attribution=f16g-4p-3;audience=g3p-4u-4x34z-4;audiences=p-4x21;
        august=h10i12k-5l-4o-3q5t4v-4y6z4;automatically=w7;average=a-3p16A5;avg=p5;b=a17p-4q8t-4;b the=q9t-4;
        back=d5e3g-4h14i-5m-4p5s6;back on=d7;bad=e7y5;bail=m5;ball=f4l7;based=f7s3v5;basket=g-4i-4m7p9r3A6;
        baskets=v8;be=b5d5g-6i-4l7z-3B-3;been=c4d-3g4p4r4s3t-5z9B4;been loaded=j6;
        before=b4e-6f4g-3i16k-3r10u-4y-6z3;before ?=e-3g5i6p-5;before last=g4i-5p6;before's=i9p-5;begin=m4p-4r6;
        beginning=r8;behave=b5e10p-4;behaves=b7;behaves abnormally=b7;behaving=e7;behaving strangely=e5;
        behind=k3p-6s9B12;behind the=s6B6;bell=b8c7;below=b7g10q6t-3;below #=b6g10q6t-3;benchmark=i8;beside=i14z-3;
        beside the=i6;besides=q7;best=g-7l3p-11q3t28v13;best selling=p-3t7;bestsellers=p-4t12;better=i11p-5t-3v7A5;
        better than=i6;between=a5g4i8m14n3q-10y-4A-3;big=x7;bigger=i6;biggest=g-4i-4m6t18v5z-4;bin=d6;bin the=d6;
        black=l12y4z5;black friday=i5l10y4z6;blame=B9;blended=p9;blended roas=p7;blog=g-3r11x7;board=y8;boil=y7;
        bot=o8p-3;both=a3f5g-4i4x7;bottleneck=m8;bottom=g-5t12B4;bottom #=t9;bounce=d4e4k4o-3r-4v7y-4B4;
        bounce rate=k4q4s3v6B4;bounced=k5o-3p13z-3;brand=g18p-5;brands=g5t10;brands by=g-3t5;breached=c6;
        breakdown=g9;breakdown of=g9;brief=p-4y7;bring=i-9p7v5y4;bronze=g-3t6;browser=g21p-5t6z-4;browsers=g6p-4t9;
        browsers by=t6;browsers last=g5p-3;browsing=u12;budget=v9A11;bullets=y9;business=y10;but=k5x8;button=a6;
        buyers=h9x13;by=d-7e-8g21h8l-6m3n7o-8p-15q14r-9t16v-5w4x-5y-10A7B-10;by #=A8;by a=A10;by acquisition=h6;
        by brand=g5;by browser=g7;by channel=f12g-7q6t-4;by city=g8p-7;by country=p-3q5t-5u11;by creative=g6;
        by day=g8i-6t-3z7;by device=m7p-3;by hour=g3z9;by how=g-7i10t5;by month=g-5h8z11;by orders=g-4k5t5;
        by page=g8p-4;by revenue=g-6t9;by roas=g-5t9;by sessions=g-5t7;by side=g-4i10;by stage=m5;
        by the=c7d-4p6q-3t-5;by units=g-5t7;by week=g-6p-3z17;by what=i8k6;c=a6p4;c #=p5;calculate=k6A6;
        calculated=k9p-4;campaign=g18i-3j-4p-7q3t8w9z-6;campaigns=g11i-4p-5t18v6z-4;can=a5e-4g4j6k-3n4o10v5y-3;
        can we=a6g-4n5v6;capabilities=o5;careers=r13;cart=e-3i-5m9r11x7y-4;cart abandonment=g3k3v5;cart to=m8;
        categories=g10i-6t7;category=g14z-3;caught=c5p-4;cause=p-6B14;cause of=B8;caused=p-5B11;caused it=p-4B7;
        challenger=a7;chanel=g7;change=e-3i18p-10v4z-4B6;change in=i8p-5v4B5;channel=e-3f22g17h-6k-3t3v-3z-6B-5;
        channel ?=g9;channel for=p-5q5t7;channel last=f7;channels=f20g15i-8l-3p-4q5t16z-5B-7;channels by=g-4t7;
        channels for=f-3t7;channels last=g5;chart=p-8q5z20;chat=o9;cheapest=g-7t16;check=e17j7n5p-7z-4;
        checkout=a5c-4d-3g-6h-3j-5k-4m32p4q4r6t-9y-4;checkout drop=m-4q10;checkout page=p6;checkout steps=m7;
        checkouts=e5p9s4;christmas=l7v4z-4;chrome=i7;chronicle=c6;cite=s5;cities=g14p-5t13z-3;city=g6p-10t6u5;
        claiming=f10;click=f18i-4p4r4t8A-4;clicks=f5g4k-3p9s7y-4;clickstream=r10;close=f8k-3l8;cls=k8p7;
        cohort=h10z-6;cohorts=h15z-6;cohorts since=h9z-6;collapsed=B8;collapsed on=B8;com=b5w8;
        come=e-5g3h4i-4j4l3r4z-4B15;come back=h6p5;come from=g10p-5;come to=p10B-4;coming=g4l11p-4u3;commands=o15;
        commencing=z5;commencing #=z5;common=r8;compare=g-8i24p-9q6r5z-6B-4;compared=b3f5i15p-9B4;compared to=i9p-4;
        comparison=i9;complete=q7;complete ?=q8;completion=m5;concurrent=p-3u12;confidence=a8l8;configured=c-4d11;
        connector=j6;contact=r12;contentful=p7;contentful paint=p7;contrast=i12p-4;control=a7;
        conversion=a-3f6g-3k4m3o-5r-4v5y-5A5;conversion from=m8p-4;conversion rate=c-3f-3g4k5m-3w4y-3A8;
        conversions=c-3f26j-4l4m-3p-4y-6A4;converted=g4p7z-3;cost=g4p5;cost per=g-8p4t4;cost us=g11p-3;costs=e3j6k4;
        could=k-4p7s-3v8w4y5;could we=p-4v8;count=a-3c-4h-3p13r-4s7t-6u10v-3x7y-5B-3;counting=g4p10;
        countries=g17i-7p-7t14z-4;country=g18p-11q7t4u12z-8;country for=g6;course=i-4p-7q5z16;
        cpa=g-4o-3q6v5y-8z4A6B4;cpc=d3e4g7t5v-4y-4A5;cpc for=e5;cpc per=g6p-5;cpm=k8;creative=g12p-6t4;
        credit=f24g-4p-4t-3;credit for=f9;credited=f9;crystal=l7;crystal ball=l7;ctr=k7t5y-3z3;culprit=p-4B9;
        curve=h4p-5z17;curve of=z9;customers=g-7h12m4p8;customers in=p7;cut=g8q3;cyber=i4l9;cyber monday=i4l9;
        daily=b5g-5i-12p-13q4w11z30;daily revenue=i-4z5;daily sessions=i-4z6;dashboard=s9;
        data=c-3e-6f6g-4i-4j38o-3p-12q10s11t-3v-3B-3;data ?=j5;data driven=f9;database=j8p-3;dates=j6t4;
        day=b7j4p-3t4u-3v-4w7y-4z18A-4B-6;day by=g-7i-4z13;day in=g-3i-3z10;day last=e5p-6z5;day of=g10z-6;
        day to=p-3z10;day's=g-4i-6z10;days=b-6d-4e17g11i4l4m7n-4p-3q-5s-4u-11v-3w-3x5z4A-5;days did=g7p-7;
        days for=e16z-5;de=p10;dearest=t9;debrief=y8;decay=f10g-4;december=b-5e-5g-5l27n6p-9q15t-4v-4z4B-4;
        december ?=l6;decline=p-6q6B12;deep=p8v-4;define=g-6k16o-3p-6q14;definition=k7;delay=p8;delete=d9;delta=i12;
        demo=r5;desktop=i16m8x6z-3B-4;detect=e6;developed=p-4z9;development=z8;development of=z7;deviate=e7p-3;
        device=g16i6m6p-11x4z-5;devices=g5z4;diagnose=B11;diagnose the=B10;diagram=x5;
        did=c12d-6e15f-5g4i14j12k-5l-11m-4n-4o-5q3s5u-7v-6y4A-5B-5;did any=c9j-3;did each=g10;did i=p-4y5;
        did revenue=e4p-6B5;did the=a5c14d-4e-4g-4j8p4y-3;did traffic=i6;did we=e-3g6l-5p10y8;did you=j4p-4s12;
        differ=i13p-5z-3;difference=i10k4p-5;digest=w7y10;digest of=y10;dip=b4p-3B12;direct=p6;directly=r10;
        distributed=g9;distribution=g6;divide=g10i-3p7z-4;divided=g7p5z-3;divided between=g11p-6;divided by=g-10p14;
        do=a-3c-6f3h12l4m8p-11r5s-3u-7v7w-4z-10B-5;do i=d10k-5o6p-4v4;do last=y7;do our=g11k3;do phones=g-4p8;
        do users=r9;do visitors=r7;do we=i-3j7n6r-3v-4;do you=e3g-5i-4k10l9o3q5r-5B3;
        does=d-3e5f8h3k13p-7s5t-4v-7y-4z-4A8B-4;does the=a4m3p-4s6;does this=o6;does traffic=r6;dollars=p5A7;
        down=e-4t-3u-3v6B17;down last=p-4B9;down this=B6;down to=g7y7;download=r6x5;downtime=e-5p12;dr=p-4y10;
        draw=p-4q5z11;draw me=z8;driven=f9;drop=g-4m5p-4q8z-3A3B8;drop in=A4B7;drop off=m5p-3q9;drove=p-3B8;
        duration=p7;during=e7i-4r-4z9;e=m5p9;each=b4c-4e-4f9g22i-4k-4p-19r-3w16x-4y-6z13A-3B-6;each channel=f8;
        each day=g-6z8;each day's=i-6z10;earlier=c5i13p-4z-3;ecommerce=g-4m11;ecommerce funnel=g-4m10;
        effect=a6x-3A14;effect on=A8;effort=v9;elevator=y7;else=k5;email=e-3g-8i5l-3p6t-5w14x6A4;
        end=a4g-5i-3l9n5p4t3z-4;end of=l8n4;ended=p9q-3;engaged=k9p8;engaged session=k6;engagement=p3q10;
        engagement rate=q11;entering=m9p-5;entry=k9;entry for=k9;error=b6d5e4z7;error count=z6;errors=b4e7;
        estimate=l12;event=g7m-5r18;event name=g9;events=r16u5y-4;every=f6g10h-3i-5j5l-3m6p-7s-3t-4v-3w16y-4z10;
        every ad=g9p-8;every month=w3z7;everything=e5j8;everything for=j8;evolution=p-4z11;evolution of=p-4z11;
        evolved=z7;exactly=k8;example=b6o7w9y-3z-3;example com=b5w8;excluding=p7;executive=y5;existing=d5;exit=k5t5;
        expect=l11p-6q3;expected=e8i-3l12p-5;experiment=a40g4j-5m-4p-6;explain=g-4i-7k14p-8q12z-5B20;
        explain the=i-5k3B11;explains=i-3p-4q3B8;extra=v7A5;extrapolate=l9;facebook=f7;factors=B8;factors pushed=B6;
        fall=p-8q4t3z3B7;far ?=q6y6;far this=p9;fast=p6;features=o6r6;feed=j6r3s4t-3;feeds=j8s4;fell=e3p-6B10;
        fewer=g4p-5A6B5;fewest=t9;fid=p10;figure=j-5p12s20;figure in=j-3s6;figures=e5j12w12;file=r5x7;
        file download=r6x4;filters=s12;find=B7;finish=l8p-3;fire=b6;fire a=b6;fired=c10p-3q5;
        first=f9g7h14k-4l-3m-4p4q9t5u-4x-4y-6z-3B-5;first click=f7q3;first input=p6;first time=g8p-4;first touch=f6;
        fishy=e13;five=g-4i-4k6p-9q6t13u6y7z-3;fix=v9;flew=t7;flew off=t7;flow=m13p-7r11;follow=p-3r8;
        following=h7r4;for=a-4b-4d-7f5i-5l12n5o-5q6r-11s4t4u-12v11w4;for #=n5z7;for ?=k5;for ad=g-4p-3t4z6;
        for all=f3g7p-4;for august=p7;for december=e-3l5q11;for each=g13i5p-3t-3z9;for every=g9z4;
        for last=j4p6s3t-7y-3;for me=i5k3p-5v-3y6z-4A4;for next=l6q3v4;for november=j4l-6n6q6;
        for october=c6p8q8s3t-7x4y-4;for orders=e6g-6t9A4;for q#=j5p7q4;for revenue=e4p-4t9A3;for sales=e4p-4t7;
        for the=c-3d-3e-6g4h4j-4n4q-5s7t-8w4y7B8;for yesterday=j7p-5z4;forecast=b-4e-3l10q17;form=m10p-7r6x4;
        form start=m6;form submit=m4r6;formula=k19p-5s5;formula for=k7;fortnight=c4e7g-3;fraction=h3p7;france=i11;
        fresh=j9p4;friday=b-3c3j-3l7q9t-4u-4v-5w4y5A-3B4;friday #=i10;from=f-7g5i-3k-3m4o-6q4r14s8u-5v-8w-5;
        from the=e5g-5p3r4z5;fruit=v6;funnel=g-6m23p-4w9;funnel for=m5;funnel report=w9;ga#=j6s6;ga# or=p-3s6;
        gained=h8A3;gap=i10n5p-3;gaps=j16p-4;gaps in=j12p-3;generate=m7r3;germany=p9B5;get rid=d6;getting=n4v8;
        give me=b-4c-4g7l3o6p6q3v5w-4;glossary=k9;glossary entry=k9;go=g-3i-3m-4q8u4y4;going=g-8i-4l6p-3y9B3;
        gold=g-3t6;gold silver=g-3t6;gone=i3j3p9;gonna=l5;google=i10j4p5q-4v-4y-3A8;got=q-5v9;graph=p-6z17;
        graph of=z6;gross=k3p7;group=g5i-3p-9x19;grouped=g7p-4;groups=g3h4p-5t6;grow=v7;growth=i11p-7v6B9;guide=o8;
        h#=h6i5p5y4z11;h# #=i6;had=g7i4p5r4t4B-3;half hour=p-4u7;halloween=p8;halved=B7;hanging=v6;hanging fruit=v6;
        happened=p-9y13B5;happened last=p-4y8;happened to=B7;happens=b3r4A7;happens to=A7;
        has=c7d-3e5h-4i5j14k-4m-4n-3p-5u-3v-4y-3z12A-4B4;has everything=j8;has the=c7e4j5p-5t4;
        have=b-3c4d6e4g3h-5j13m-4o-4p-4u4x3y-4z5A-5B-4;have a=g7;have i=d8;headcount=p6u3x6;help=o10B7;help me=B7;
        here=e-3i-5k12o11q4s5v-4z-4;hi=o6;higher=i8p-10v6A5B6;highest=g-4t16;highlights=y10;history=c11p-5z6;
        holes=j9;holes in=j8;homepage=r8;hour=p-13t4u9z20;hour by=g-4z12;hour how=p-6u3z7;hour of=g9p-3t5z-5;
        hour yesterday=z6;hourly=b4i-4p-8z25;how=a-4b-7c-5d-9e-16g6h8j-5k5l5n-6p4q4r-7t-11v4w-6x14y8z8A5;how big=x7;
        how can=v8;how come=p-9B21;how could=v6;how deep=p8v-4;how did=c-3p-15s6y12z18;
        how do=g8i5k12l-4p-9r6v4y-4B4;how does=g3i15k-3o5p-7;how fast=p6;how fresh=j8;how has=i-3z11;how have=z9;
        how high=p11;how is=a3g7k10m-4u-5y4;how large=x9;how long=a3i-4p14;
        how many=e-3f-3g-3i-4j-4k-4l8m7n-4o-4p13q7r-3u11v-5x7y-7B-5;how much=f7l7p9q4v-4y-5z-6A5B-4;
        how often=c8g4p6y-4;how to=v9;how was=i-4p-5y10;how would=f4A6;hypothetically=A9;
        i=a-3b3c4d8f-5g-3i-4m-6o9r-5s-3t-4v8w3x-5y7B3;i do=v11;i have=d5o4t-3v3;i miss=p-4y6;i'm=b4o9p8q-4;
        ideas=v11;ie=w6;if=b24d-5e-4f6g-10i-3k-4q6t-3v5z-5A10;if you=v7;imagine=p-4A12;immediately=r7;
        impact=l-5v6A6;import=j12p-4;impressions=p10z4;improve=i6p-5v9;in=a5d-10e12f-6h6o-5r-4s-4v-9x5B9;
        in #=i3y4z10;in a=p-4y9;in ad=e6p-4B4;in august=f3p8;in checkout=m8p-4;in december=l10q4;in dollars=p5;
        in each=g6p-7z7;in h#=p9z5;in july=p7;in my=v8w6;in november=i-4n10p-4z4;in october=a-3g4k-6m5p3q7t7u-4B9;
        in our=e4g-3k5m5p-12v4y3B-3;in page=e4p-5z6;in q#=k-4n5p6q3B5;in revenue=e6i5;
        in september=c5g5h4k-3p9x-5y-3z-6B6;in spain=p7;in the=b-3c5i-3l6m4t-5u7y-9z-4;in this=k8;in your=o8;
        incidents=c11;individual=g7;info=m9p-4;informed=b5;inp=k6p9;input=p7;instead=d7;intake=h9;interaction=p11;
        intersection=x6;intersection of=x6;into=d-4f-4g12i-4j3o-4v-3w6A4;introduce=o6;introduce yourself=o6;
        ios=g3i8z5;ireland=g6;irregularities=e13p-5;irregularities in=e5p-3;
        is=a6c-8d-6e4g-7j16k12n11o-4p-5r-9s3u7v-8w-5x6y-6A-4;is #=n7;is a=e3k8;is anybody=u6;is our=i4k-9m6p8x4B-4;
        is something=j6;is the=a5d-3f-5j5k-4u4;is traffic=z5;issued=c6;it=a7b6d5g-9h-5k4m5n4o-3q10t-4u-6w-4x-5z-4B4;
        it last=m-3q7;item=g11i-5m11p5t5z-5B-3;items=t9v4;jan=z6;january=h6k-3l12z11;journey=f6r6;journey from=r6;
        july=c-3h5i9k-3q5r-3z5;july's=h7i8p-4;jump=B9;jump in=p-4B8;june=h8i8p4q6;just=p6r5u4A-4;just gone=p7;
        key=p6y6;key takeaways=y7;keyword=g8p-4t8;keywords=g6p-5t14;kindly=p7;know=b6v-4y7;kpi=n5w6;la=p7;lag=j7;
        land=l8p5;landing=g10p-4q7t4v3z-5;landing pages=p-4q8;language=g18p-5;large=x9;largest=i-3q3t15;
        largest contentful=g4p5;last=a-11b-8c9d-11e7f9g11h-9i12j4k-12l-14m5n-8o-10p15q10t7v-12w-10y8A-10B13;
        last #=b-3h3i-3q-3t-6u12x4z11;last click=f10g-3;last month=b-3g10h-7j-5k-3m5p4r6t11u-4x7z-8A-4;
        last quarter=g5q5;last week=c3d-3e7f-7g4h-9k-3l-5m3o-3p7q10s5t3u-4v-5w-4y9B7;last week's=i5p4t-3B6;
        last wk=p18;last year=b4g-5i3z4;lately=e14p3z7;lately ?=e7z3;later=h14p-4;latest=j9;lcp=d6g5i-4k7o-4p7;
        le=p4z7;lead=m5r6;leaderboard=g-6t13;leaderboard of=g-3t8;leading=r5t7;leads=r7;leak=m9;leaky=m9;
        least=b3g4t13;least #=g9t-5;leaving=p8v5;left=p7v5A5;less=i-4v5A6B4;let's=A7;let's pretend=A7;level=g6p-4z4;
        level last=e4g6p-5;lift=v11;like to=j3p9q3;likely=l11;line=p-3z12;lineage=s12;linear=f12;
        linear attribution=f6;linkedin=g6p6v-4A9;list=d8g9i-3o5p-7q5t6z-3;list your=o5;listed=g7p-4;live=g3p-7u22;
        load=j3p4q6r-6t6;loaded=j11;log=c12;logged=x6;logged in=x6;long=a4p9;longest=t8;look=e13g4h3k-3l3n4p-6z5;
        lose=m9A3;low=c4e-3l4p-4q-3v10B3;low hanging=v6;lower=b3g-4i4l6p-7v7B4;lowering=v5;lowest=g-7t15;m=g7i4;
        made=i6p-5q3t-4B13;mail=b12g-4q4w9z-5;mailing=w5;manual=o10;
        many=d4e-5i-4j-4k-5l9m6n-4o-6p11q6r-3t-3u10v-4x7y-8B-5;many days=g11p-9;many of=h11p-7;many users=m3p-6x10;
        march=l10;march #=l11;matrix=g5;max=y5;me=a-4b15d3e-8f-6g-4i-10j-4k4m-3n-5o8q14s-5t-4u-4w7y12;me #=v7;
        me the=b-4d-6g5i-4m3A4;me up=p-4w4y8;me with=d7;mean=k7o-3p6q8z-5;meaning=k11;meaning of=k11;meant=k5;
        meant by=k5;measure=i5k7;measures=v9;medium=g11t4z-4;meet=p7;members=x6;menu=o6;menu of=o6;mer=k11q4;
        message=a3b8p-4y6;meta=f5g-4i9j4q3v-4y-5A9B4;meta in=p7;metric=c-3e4k20;million=n11;min=u6;mins=t-5u13;
        minute=u8;minutes=b7p4u17z-4;minutes of=p5;miss=p-4y6;missing=j13;mix=g12k4p-5;mix of=g7;
        mobile=i5k-4v4y-3A4;mobile and=g11p-6;model=f15g-3i-4t-3A6;mom=i16p-5z-3;moment=b6d4g-3q6u8;moment ?=d6;
        monday=d4i6l6q6w4z-5;mondays=g10p-5w6;money=g4l5p9q6y-3z-4;monitoring=c7d3;
        month=a-7b-7d-6h18j-7k-10l7n8o-7p-4q11s-5u-10v-6y3z13A-4B4;month #=h7;month and=q7;month by=g-4z8;
        month for=z8;month in=g-5y5z7;month on=i6;month over=i7;month this=z6;month vs=z8;
        monthly=b-3h17i-5k-3p-8q6t-4w15y-3z20;monthly cohorts=h5;months=h10t4z11;months ?=p-4z8;months of=t6;
        more=b5e-4f9i10j-4k-4n-3o-4p-9r-4t-5v20z-6A11B4;more than=b6f5g7i-13p13t-4;morning=w9y4z-4;mortem=B8;
        most=g-6i-5m4p-10q12r-3t31v6;most common=r8;most often=t6;moved=p-4t3z7;mtd=k-4l8p3z5;
        much=f7l7p8q4y-5z-6A5B-4;mute=d5q3;my=c4d15i-5q-5s4w13y4z-4;my alerts=c-4d6;name=g5p-8q9t9;
        name the=g-4p-4q8t8;navigation=r10;need=g4q9t-3y3;need the=p9q6;new=a5b4d-3e-3g9h4l3m-4u-6x-4y-4z4;
        new rule=b8;new vs=g7i-5;news=a5;newsletter=g-4x14;next=e-3g-4i5k-3l31m-4p-10q6r12t-4y-4B-4;next #=l12;
        next month=l5q3A6;next quarter=l12;next to=i17l-4p-5z5;next week=l5v4;no=g8o5x6y4;normal=e22p-8;normal ?=e8;
        not=p9;not counting=p6;notification=c8d12p-7;notifications=c14d11o-4;nov=b-4e4g-3p10q4t-4u-3v-4y3z4A-4B5;
        nov #=b-3e5p8q5t-3v-3y4A-3B5;november=a-4b-6c5h-5i7j3k-4l6n11p8q4s-5u-4v-8w-5y5A-9B10;now=k-3q8r-4u17;
        now ?=u5;number=c-3d-3g-5k-3m-5p7s18t7u8x4y-6B-4;number of=e3i4m-5p12q4u8x3y-5B-3;number on=s7;
        number one=t10;numbers=e8g-4i-3j17p-4w6;nutshell=y9;oct=f8g5p4r7u-3v-4x6A-4;oct #=p9z4B3;
        october=a-6b-7c3d-7g6i16k-11l-10o-7p9q12t9u-8v-8w-6x5y8z10A-8B8;october ?=i3p7q4t-3y5;october revenue=i7;
        october sales=g4i6;october's=g7h4i7k-5p6v-4y6z-4;october's ad=p5;october's revenue=i5p3;odd=e12p-3;
        of=b-7c6d-5e-4h10k-4m5r-4u-4x6y6z5A4;of #=h-3i6n7p-6t-5A-3;of august=p-5y9z3;of conversions=p-4q6z-3;
        of downtime=p4;of fired=c5;of it=k6m-3t-4v4;of last=e4g-5i5p-8q6s5t4y9;of my=c7d4;of october=p-4y8z4;
        of our=p5r3x4;of q#=g-4s5y11;of the=a6c-3g3j4k-6p-5s5w3x7z-4A-5;of this=g3y7;of those=m7;of users=g5z6;
        of visits=e5p7;of week=g8z-7;of yesterday=p-3y6;off=c10d4e4g-4m5p-3v-3A3;often=c8g3p6t7y-4;often was=g6;
        on=b4i4j-8k-11o-11p5r-5s4t5u4w3y6z-5B7;on #=i7;on a=f4x3z7;on campaign=g4;on cpc=e6p-4;on friday=d-4p7y5B8;
        on getting=v9;on halloween=p6;on last=p-7v5y13;on linkedin=p7;on orders=c5f4p-5t4;on our=g-3p-6u10y5;
        on revenue=e4g-3p-5t8A4;on saturday=p7q7w-3B7;on site=k4p-5u5;on sunday=c8p-3q4w3z5;on tablets=p6;
        on the=a4c-3d-5g-7h-3i5r4s12t-4u6v6w8y-4B-8;on thursday=B8;on which=g3t7;on yesterday=p-3y7;
        once=b7g-5p4r13w4z-4;one=e-4g3h4k-4l-5r-4t5y9z5B-5;one row=g6;online=p5q6u13;only=f4i-3p9v4;onward=r9;
        operating=g15p-6;opportunities=v11;or=a7b6d-4f-4i16j4k5m-3n3p-5q-5r-3s7t-10u-3x8y-3z4A-3B-4;ordering=m8;
        orders=a-6b3c-3e5f6g7h-6i6j-6l5m-6n4o-9r-7v-3x-6y-14z7A15B4;orders and=p8;orders by=g7;orders from=p5;
        orders last=p-5t5;orders oct=f5;orders per=z5;ordinary=b3e10p-5;organic=g-4h-3i6p9z3;
        our=a-4d-3f4g3h-7i-10k-9m5n6o-8p7q-3r-6t6v11B5;our bounce=k-5p7;our checkout=m6;our q#=g5;our site=y6;
        our traffic=g5z3;our users=g7;our visitors=g7;out=a5c5e8i-7j-5k5m8p4q-3r5t-4v-4w3x-3y-4z-4;
        out of=b3e10r9t-4;outliers=e17p-5q4;outliers in=e9;outlook=l7;outperform=i5;
        over=b10d-4f5g7i10j-5k-5q4s-3t-5v-4y-6z10;over #=b8g11t-4z-3;over october=i-3z10;
        over the=b-4d-5e4g8i-6l5p4q5r-4y-4;over time=p-6z13;over week=g-4i12p-4;over year=i6;overall=y11;
        overlap=x10;overlap between=x7;overnight=j7;overview=p-4s4y8;overview of=d3y6;p=a7p-5q7;p value=a7;p#=g4p9;
        pace=l-3n9;page=c-4g14h-3j-4m-7p9r20t6y-7B-4;page ?=r6;page last=g5p4;page title=g6;page views=g4r-4z10;
        pagerduty=b5;pages=b-3c-4e-3g6i-4m-7q10r20t22u4y-5z-4B-4;pages are=r-3u7;pages by=g-4q3t5;pages per=g-6i4p8;
        paid=f11h3i4p9q-3t-5x4z-5A4;paid search=f7i4t-3A6B3;paint=g4p14z4;past=a-3c8d-4h-4i4l-4m-4p8u5v-3y4z6A-4;
        past #=c5l-3p8t-6A-3;path=r9;paths=r5;pattern=e10p-3;payment=m17p-5;
        people=c-4e-3g6h5i-5l-5m10r13u10v-4x12y-5z-4B-5;people are=p-4q8;people did=g8p-7;people go=m-6q7;
        per=c-3e-4f7g25h4i-5l-3n-4q4r-4y-6z11;per ad=g8p-7;per browser=g5;per channel=f13g-6p-3;per country=g7;
        per day=g-6p-4z13;per hour=z5;per month=z6;per page=g7p-4;per session=p9;per user=g-4p9;
        per week=g-4i-4p-5q5z6;percent=b9i5z-4A7B-3;percentage=h6p11q-3z-3A8B-4;performance=p-4w6y12;period=i4s8;
        phones=m5p5q4x5y-3;pie=g10;pings=c6d8e-3;plan=n3v8;plan for=v7;platform=g14i-6q5;play=A11;
        please=e-3h-3q3r5y4A-3;please state=p5;plot=g-5i-3p-4z21;pls=b4c4d-3e-3g-3i-5j-3m4o7p5u6;plunge=B6;
        plus=p-4q17t-7u-6x7;podium=t6;points=p-7q-3y15A6;poorest=t13;position=f7;position based=f7;post=w7B7;
        post mortem=B8;precedes=r7;preceding=i7r4;predict=l17p-6q4;presently=u6;pretend=A7;prev=p9;prev week=p9;
        previous=i11r7u3z-5;previous week=g4p10;pricing=a5g-4p9r9x4;prior=i8p-4r7;prior to=r8;process=m14p-3;
        product=a3g15i-5m8t8z-6;product categories=g6;product category=g9p-6;products=g5i-3q8t11;progression=p-7z14;
        project=l13;prompts=o8;proportion=g4m4p7;proportion of=g3p9;purchase=h3i-4m13p4r10x11z-4B-4;
        purchase last=p-5x8;purchase revenue=p7;purchases=f3h-4j-3l10n7q4s-3y-5A4;push=p9;pushed=B10;
        put=b5e-4g-6i8l-3r4t-3v5y3z6B-5;put a=b6;pvs=p5;
        q#=a-7b-5c6d-10e-5f8g6i16k-11l-3m-3o-7q10t7u-7v-9w-6y12z8A-6;q# please=c5t8y-3;q# revenue=g6i4p-3q5z-6;
        q# to=i10B-4;qtd=i8p5;quarter=a-5d-4h4j-3k-5l4n11o-5p6r-4t6v-5y4z11;quarterly=z11;quarterly revenue=z11;
        query=s7;question=k4q4A-3;questions=o15;quick=i-3o8p4v8;quick wins=v10;quit=d7m4r-3;quota=n7;range=e4l10;
        rank=g-8p-3t18;rank the=g-4t10;rate=a-5b6c-7f-7g5i6j-8k11m-5o-9p8q3r-9s3t5u-7x-6y-11z7A6B4;rate above=g7;
        rate at=p6;rate by=g8;rate for=g5h3p9v-3z-3;rate last=e7g-8i6q-3t7;rate mean=q6;rate of=b4i3p6;
        rate on=e3i-3p8s7;rate per=g9;ratio=a8p10q4;reach=g3m5n8p6v-4;reactivate=d7;reactivate the=d7;readers=x7;
        realtime=g-4p-6u19;reason=p-6B20;reason ?=B7;reason for=p-3B8;reasons=i-5B11;recap=p-6q9y21;
        recap october=y5;recently=e7p7z-3;recently ?=e7;recommend=v8;recurring=w11;refund=c4d6i-4p3s6t-4z3;
        refunds=d4g-4p6q5y-4B5;refunds in=g-3p5q8;region=g13;registration=m12p-3;relative=i7;relative to=i7;
        remove=d9;repeat=h5;report=p-5s16w14z-4;response=k5p4;responsible=p-4B8;responsible for=p-4B8;rest=l7;
        rest of=l8;results=w8;retention=h25p-3z-7;retention for=h7;retention of=h9z-4;return=h11;
        returning=g7i4k5o-4p8z-3A-3;returning users=p7q4A-3;
        revenue=a-9c-8e5f6g3h-8i18j-10l9m-8n7o-12q6r-9s4u-8x-7y-16z7A19B6;revenue ?=e-4i3s3v5A5;revenue between=p5;
        revenue by=f4g13i-7t-3;revenue from=i-4p13;revenue growth=B9;revenue in=e-3p3q5t5;revenue last=e6t4B-4;
        revenue per=f6g-4;revenue to=A6;revenue up=g5;rid=d6;rid of=d6;right=q9r3u8;right before=r6;
        right now=p-4q10u4;rise=p-4z5B10;rise in=B8;roas=i3k8o-5s8t5y-6B6;root=B8;root cause=B8;round=y7;
        round up=y8;row=g6;rows=s8;rule=b7c11d22p-7z-5;rules=c18d14p-5t-3;run rate=l7;rundown=w3y6;s=g7p-3q7;
        sales=a-4c-6h-5i20j-6k-5l7m-4n6o-6q7r-5u-4v-4w5y-12z6A10B4;sales last=p5;sales on=i-4p6z5;
        same=b8f4g-5i8p-4q4t-4x3;same weekday=b7i-4;sample=a11o5p-4;saturday=e3i3q4t5w-3B7;saturday ?=q6;
        say=p-4q5A14;says=n8;scan=e15p-5;scenario=A8;search=f5p-8q-3x6z5A8B3;searched=p-5x8;secondly=g-3q12;
        see=e6g3l4p-6v-3z10B-4;seen=h3p-7r6;segment=p-5x12;sellers=t8;selling=p-5t13;selling products=t5;
        sensitivity=A7;sent=c7;separately=g3n-6q10;sept=i4s7;sept #=p5;
        september=a-5c5d-4e4g5h7i8k-7l-7o-4p7q6r-6t6u-5v-7w-4x-5y9z9A-5B4;september's=i10;series=p-5z10;
        session=k14o-3p7s4;sessions=a-4b6c-8e6f-6g10h-5i4j-5l7m-6n5o-6p5q6r-7u-8v-4x-5y-11z11A8;
        sessions by=g13q4t-4;sessions in=l5z6;sessions last=i4p-8q6t3z4;sessions october=z5;sessions this=n6;
        sessions with=g-3p8;set=b7d6g-4i10p-4w5A-3;set up=c-4d9w5;shall=v10;share=c-3e4h6i4m8p5r-4y-3z-3;
        share of=e4g6p8r-3;shelves=t7;shipping=a7i-3k7m8;shipping info=m6;shop=e5g-3s4u7v6;short=i3p-5y11;shot=B7;
        shot up=B7;should=b7g-4i-4k5l11p-9q6t-3v12B-3;should we=l8p-5v8;show=b-3c8k-3o7p-10q9s10y-6z10B-4;
        show me=c7g5h3m5o6q-8r4y-5z3;show the=m-5q6s6z5;shown=e7;side=g-4i10;side by=g-4i10;sign=a-3i-4m8r5y-4A4B4;
        sign up=m10r6;signed=h4x7;signed up=h4x7;signups=c-3k-5n7o-3q4y-6z5A5;signups on=q7;signups so=p5;
        silence=d9;silence the=d6;silver=g-3t6;simulate=A8;simulate a=A8;
        since=b-4c9d-5e6h5k-4n-3o-4p7q8r-3u-4v-3y-4z15A-4B4;since #=p6;since august=i-5q6z5;since friday=c6e4;
        since january=h4p-4z5;since july=h3z8;since november=i3p6z-6;single=t8;
        site=a-4e4i-5j-4l-3m-3p8q5r3u13v5y4z-4B-4;site go=p10;six=g-3t8;size=x12A3;size of=x6;
        slack=b11d6i-4p-4w11z-4;slice=g10;slice the=g8;slowest=g-3p-7t15;slowest pages=p-4t8;slump=B13;slump in=B9;
        smartest=v10;snooze=d6;so=e-4k-3n-4p7v7y6B7;so far=g-4i4n-4p7q5y8B-4;so on=g11p-6;social=f8p5x4z-8A5;
        someone=r9;something=e18i-5j4k4m4r4B-4;soon=b7;soon as=b7;sort=o3t7;sound=b6c7p-4;sound the=b6;
        source=g7j9p-5q-3s17t3z-4;sources=g10j15p-11t14z-4;sparkline=p-3z12;speak=b4d4u8;
        spend=b4f-6j-4o-3p4q9t-4v5y-5A13;spike=B6;spikes=e7;split=a9g15i-6p-5q6;spread=g8;spring=g-3p6;stage=m13;
        stage by=m5;stale=j12;standing=w7;stands=k8;star=t8;start=m13z4;start to=m6;starting=r10;starting with=p5;
        state=g6i-3y7z-3;state of=y8;state the=p5;statistical=a9;step=g-3m18p-7q5r4t-3;steps=m9p-4r14t-4v8;
        still=h6j7n9;story=p-5y11;story of=y7;strange=e12p-4;strangely=e14p-4;stronger=i8;strongest=t12;stuck=m7;
        stuff=o9;subsequent=r5;success=a5;success ?=a5;suggest=v11;suggestions=v8;sum=p6y9;sum of=p7;sum up=p-5y10;
        summarise=p-3q3y9;summarise yesterday=y8;summary=p-5q8w6y8;summary of=p-3y8;sunday=c6e-5g-4i5p6t3u-4w5y5z4;
        suppose=A8;surge=B7;surprises=e7;suspicious=e8p-5;switch=d6;sync=j7;table=h6v5z-6;takeaways=p-3y9;
        takeaways from=y7;takings=g4i19y-5;tally=g4p7;tally of=p7;tanked=p-6B15;target=n7;tax=k8;team=v3w5y7;
        teams=b10w8;tell=i-4k-3p10q7y4z-3;tell me=p8q8z-3;ten=t13;term=k7;terms=k10p-3t5;terms ?=k5;
        test=a39j-4m-5p-7q11u-5v-3;than=b11e-5f10g6i19p-5t-5v-5z-6B5;than #=b9g15i-9t-6;than in=i6p-6B6;thank=r8;
        thank you=r8;thanksgiving=p7;that=b-5c6j-5m-3o-5p-5q6r5u-6v5w-6y-5A8B6;that ?=h3p-4B7;that of=i12;
        that you=s8;the=a12d13g-7i-4k-7l-3o-16p-5s15t5v-7w6z-8B5;the #k=n8;the #th=p7w5;the ad=f5g10i-3k8l-4s5z-5;
        the alarm=b4c6;the aov=g6p-4s4;the audience=x4;the audiences=x6;the average=i5p6t-3;the board=y7;
        the bounce=c3e4i4k-3p-5s7v3;the cause=p-5B6;the checkout=m4p4q8r-4;the coming=l6;the conversion=d6p3z-3;
        the countries=g5;the course=z7;the cpa=q7s4y-4;the culprit=p-4B9;the curve=z7;the data=j6q5;
        the day=g11t8z-8;the days=g8;the end=l8;the fewest=t8;the figures=j11;the first=h-5i5p8z7;the five=q7;
        the highest=t7;the homepage=r8;the lag=j6;the largest=q3t12;the last=c7g-5i4m-4q-4r-3s-3u9z13;
        the lowest=g-6t10;the meta=j7A8;the moment=b6d4;the month=g-4l9w5B-3;the monthly=w8;the most=g-4m6q10t8;
        the next=i-3l6;the one=i6p-5t3v3;the orders=d8f3i3;the ordinary=b3e10p-5;the past=c4h-3p4u7z6;the people=h8;
        the previous=i10u3z-3;the reason=p-4B10;the revenue=c3d9i-8B10;the roas=d3s5;the same=b5f4g-5i9p-4x3;
        the segment=p-4x8;the sessions=d6s4;the shelves=t7;the shop=e7u4v6;the sign=m6;the site=a-3e5j-4p5q5t3u6v5;
        the term=k7;the tiktok=j7p-3s3;the two=i8;the uk=p5;the users=h8;the watchdog=c6;the website=u6;
        the week=e-5g9i11l3t4z-7B-3;the year=l9n5;themselves=f8;then=g-5i-5l-3m4p-4q28r8t-5y-4A4B-4;
        there=e13l-4n7o5;there a=e7o6p-7;they=h6i-4k4m5q-3r10z-5;thing=o4q5v10y-3;things=o8q4t-4v7B-3;things to=v9;
        this=a-5b-5c5d-4f-6h-8i7j-5l4m-4n17o11p-5q4r-6s-4u11v-5w-4B4;this assistant=o6;this chat=o10;
        this month=c6e3g5k-4l-4n6o-4p9q3u-4y5z-3A-3B8;this quarter=n8o-4p7t5u-5;this tool=k9o3;this very=p-5u6;
        this week=n6v5;this year=g5t5u-3z8;those=g-3h4i6m6p-6x4z3;three=g-7m-4p-5r5t7v12y6;thresholds=c11p-3;
        through=g7h-4i-7j5q-5t4u3v-4z9;through march=l6;thursday=p5B7;thursdays=w7;thursdays #=w5;
        tiktok=j6p9y-3z6A8;till=d6m4p4;time=b6d-4f5i-3j4p5r-5w-4y-4z10B-5;time decay=f10g-4;time series=p-4z9;
        timeline=p-6z14;timeline of=p-5z10;tips=p-4v14;title=g6;tl=p-4y10;tl dr=p-4y10;
        to=b-3c-7h-4i3k-6m7n4r4t-6u-6v14w9y-5;to #=b-3d11q7v-4w-3y7z-3;to a=r8w6z-5;to blame=B9;to cart=m8p-7r4x3;
        to day=p-3z9;to generate=m7;to get=s4v8;to grow=v7;to purchase=m10p-6;to q#=i10;to september=h-4B9;
        to the=f7i4k4m5p-6q-6u3B3;to week=z5;to what=i5p-6x3B7;today=c10d-4e9n-5p4u-5z5;today or=e6;
        together=g-3i-3p12;tomorrow=l10p-4;tool=k9o3;top=a5g-9i-3p-7q12t21v5z-5;top #=g-4q9t8z-3;
        total=g-4i-5k5l10p20q4s6t-5z-4B-4;total users=k6;touch=f19g-5;touchpoints=f13t-3;tour=o8;tracking=j17p-3;
        traffic=c-3e5f-6g5i3j-5k-5l4m-4o-5y-10z3A17B8;traffic ?=v5;traffic for=z4;traffic in=p6;traffic on=p9B4;
        trail=r8s5;trailing=i8u4;trajectory=z7;trajectory of=z7;trend=p-7z25;trend on=z5;trending=z14;
        triangle=h6z-3;trigger=b6d7;triggered=c16d-3B4;triggered rules=c6;tripwire=b8c6d3e-4p-4;ttfb=k5p12;
        tuesday=w8B4;turnover=g-3i8p5s5z7;tutorial=o10;two=b4g-5i6q9B-4;two weeks=p7;typical=e4p7r7;uk=p5;
        under=b8f5g11k6p-5t-6;under #=b8g8t-4;understand=k8o3p-4B5;unique=p7;units=g12l6p7q6;until=c-4d17q3y-5z4;
        unusual=b5e19p-8;unusually=b6e7p-3;up=a-4d5m9n-5o-6s-4t-7w4x5y10B4;up a=w6;up last=g-4m4B6;
        up to=i7j7m-7q-4r7u5v-4w-3B-6;upstream=r7;uptime=b3d4i-3p11q6;us=b5f-3h7i-3k-3n4p8r-3u4x-3;
        user=g-6i-4k10o6p11r7u6z-4;user conversion=p6;user count=p-5u10;users=c-8e-3f-6h12j-7n3o-7s5u15v-6x15y-11;
        users acquired=h9;users by=g13t-3u4;users in=g5h-5i6n5;users on=u8;users per=i-3q6;users we=h7;v=i10;
        value=a5g-5i4z4B-5;value of=a6;values=e9p-3;variant=a11;venn=x8;venn diagram=x5;version=a6;versus=g4i18p-11;
        very=u6;view=g-4m14z3;view item=m7p-4;view of=z5;view rate=p8;viewed=p5t6;views=i5p9r-5z7;views last=g7;
        visit=g-8h7k8o-3p5q5t-3;visit last=p6;visitor=j3u4;visitors=e-4j-3k-4o-4p4r9u17v-4x7y-5z3B-5;
        visits=a-3c-5e8f-5g12h-5i3j-5k-3m-4o-4p6v-3x-3y-8z14A3B5;visits by=g5;volume=e3i-3p11;vs=b4i32p-17;
        vs returning=g7i-5;vs the=i7;w=p8;w c=p5;wander=r7;warning=c8d15w-4;warning to=d5;warnings=c22d7o-4p-5;
        was=c12d-4e11i9j5k-6l-7m-3n-3q7u-4v-5y6z-5A-7B-3;was it=i4q4;was our=i4p8B-3;was the=a4p9q-6x3y-4;
        was there=e6;watchdog=b7c7i-3;way to=v8;ways=v9;we=a5b-3e-4g-7l5n18o-7q7r-8s-4t-5v11x-3A10B-7;
        we do=i-4p-3q3v7y8;we expect=l7p-4;we lose=m7;we made=i7;we speak=u8;we're=n5v7;weakest=t13z-3;web=g9;
        webhook=b5;website=u12;wednesdays=w7;week=a-6d-7e3f-10h16i5j-5k-7l5o-6p11q7u-11w4x-6z9A-4B4;week #=h9p-5;
        week ?=c7g-4h9i-7m-5p7r-3s4y4z-5B6;week and=g-4i6p-4q8t-4;week by=g-4z10;week ending=p10;week for=p-4y6;
        week in=w9z5;week just=p7;week of=g-3i3p12y3;week over=g3i11p-5z-5;week to=z9;week with=g7;week yoy=i8p-4;
        week's=i4p3t-3B6;weekday=b7i-4z-3;weekend=c5d-5e4g-3i5q4y10z-4B6;weekend before=i7;
        weekly=g-6h9i-5p-9q11s3u-3w13z20;weekly cohorts=h6z-3;weekly revenue=z7;weeks=e3g8h14i-3m-4t4u-5z9;
        weird=e13p-5;well=g-4h8q6t-4x3;well as=q7;went=c6m4p-7q4y13B7;went off=c7;were=c10d-4e5g6m-3p7q4u-5y3;
        were the=j3p-7y10B-3;were there=e7;were triggered=c7;
        what=a-11b-8e-18f-3g-3h5i-12j-9k16l6n-9o9q9r12u-8w-7z-6A11B17;what alarms=c8;what can=o7;what caused=p-4B8;
        what course=p-6z13;what did=p11r3t-5;what do=h-4m-4o-8p9r6v3y3;what does=h4k6l3q4B-4;what drove=B8;
        what explains=i-3p-4q3B8;what fraction=h3p7;what happened=p-6y11;what happens=r4A7;what has=p8;what if=A7;
        what is=k5q4t-4B8;what made=p-7B12;what percentage=g4h6p6;what proportion=g5m4p8;what revenue=l4p8;
        what shall=v7;what share=g5h9i6m4p5r-3z-3B-7;what should=q4v6;what total=l8p-3;what triggered=B7;
        what warnings=c8;what was=e-4j7p7q13t-3z3B-6;what were=y10B-5;what would=p-3y3A10;
        what's=a-4c-3d-5e-6f-5i-5k10l5o7p-3t-4u5w-3z-4A8B15;what's behind=B6;what's left=A5;what's our=p8t4;
        what's the=e-3j4k6l-3p5t-5v6B-6;what's your=o7;whats=p7;when=b24g-4i-6j8k11o-5p-6z-5;when did=j6;
        whenever=b18;where=a-4b-5d-4e-7g9i-7j-4k-4l9m10p-8q3r9t3u-5v10z-5;where does=m7A3;where people=m-6q7;
        where should=v8;where will=l10;where's=m7;
        which=a-3b-5c7e-9f6h-5i-3j-3m9n-7p-22q10r10s15t20v7w-3x-4y-10z-4A-6;which alarms=c5;which channels=f7g7t-5;
        which factors=B8;which of=c10i5p-4r5t-7;which page=t8;which pages=r10u6;which source=s6;
        which touchpoints=f9;while=c4e-4g4p-4q4u6y7;who=f3g-4h14k-4m10p-5r-6t4u-5x12y-4z-4B4;who won=q7;
        who's=p-5u7B4;why=e-4i-12p-13q15z-4B36;why did=i-5p-6q10B12;why is=B5;why was=B6;will=g-4i-4l22n7p-10q12z-3;
        will we=n5q8;wins=a7p-4v10;wise=g9;with=c-3e5f4i9j-4l4p-8r-4u-6x3y-6z-5A4;with a=b-3l7;with me=v5;
        with q#=i-3q6;with the=e8g-6i5j-3m3p-5t15A3;with this=o6;without=e-4j10x5;wk=p14z4;won=q7;won the=q8;
        wonky=e6;work ?=o6;work out=k7;worst=g-4p-5q4t21;would=g-3k-4l-4m-3p-5t-5v12A26B-3;would we=A6;
        would you=v14A-5;wow=g-3i29p-5;write=p-5q3y12;x=g5z5;year=i12k-4l11n6o-3q-4t6u-4v-4w-3x-4z14;year in=t6;
        year over=i6;yesterday=a-4b-4c9d-7f-3g4h-3k-8l-6m-6o-10p11q20r-5t4u-11v-7w-4y19z7A-5B13;
        yesterday ?=c4e4q7y-4B5;yesterday and=j-4q10;yesterday's=e9i3k-4p4q7s4;yesterday's data=q8;
        you=a-4c4d-4e4f-4g-7h-5i-9k6l7m-5n-3o26s19t-4u-4A-9;you advise=v7;you calculate=k6;you get=p8;you were=v7;
        your=c3j4l4o17p-6s11t-3u-3y-4z-3;your capabilities=o5;yourself=o6;yoy=i25p-10z-3;ytd=i4p5z6;
        """
}
