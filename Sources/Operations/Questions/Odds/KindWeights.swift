// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let outcomes = """
        a abtest 1
        b alert_create -1
        c alert_log 2
        d alert_manage 10
        e anomaly -1
        f attribution -3
        g breakdown 2
        h cohort -4
        i comparison 2
        j data_quality 7
        k definition 12
        l forecast -1
        m funnel -2
        n goal_pacing -22
        o help 18
        p metric_value 24
        q multi -34
        r path 7
        s provenance -18
        t ranking -2
        u realtime 10
        v recommendation 9
        w report_schedule -3
        x segment -8
        y summary 12
        z trend 5
        A what_if -15
        B why -8
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
        #=a-8b22c-3d-5e-5f-9i-3j-6k-18m-9n26o-13p-6q9r-6s9t12x-7z3A22;
        # #=a6b-10d-4f6g-9i6n-4p19q4t-4u-3v-5w19z-4A-6;# ?=c6g4h3i11j5l7m-3n-4s-3t-7u-3z-3A-6B7;# am=w8;
        # and=c4j4p11q-7z4;# bullets=y9;# campaigns=t7;# channels=p-4t8;# countries=g-4q4t6;
        # days=b-8c5d-4g-5h4l6m6n-4p6r6s-4u-10v-3w-3x4y5A-4B4;# fewer=l-6A10;# higher=A6;# in=g5i3t-4;
        # million=b7g4n6t-3;# min=u9;# minutes=b4p-5u12;# months=g5p6z5;# more=v-3A9;# new=n8;# nov=p7z5;
        # november=i5p8t-3;# on=e4g4i9t-3z-3;# orders=n11t-5A5;# page=g11p-3;# percent=p-4A9B4;# revenue=i14p-5;
        # sales=i8;# signups=n7;# to=b-4c3e4i-3n-5p7q8t-4z7;# visits=g8;##=t9;#am=w18z-5;
        #k=b15e-3f-3i-10j-3k-5l-9n38o-3p-11q10s6t-4v7w-3z-9A9B-3;#k this=q9;#m=l-4n16p-4;#m revenue=n11p-3;
        #th=p6w10;#th percentile=p6;?=a11b-13d-8e10f4j6k4n9p3r-4w-9x-7y-6z-5A6B5;? also=l-3q11;? and=g-4q21t-3;
        a=a5b13c-7d-6h-5i-6j-11k5q4r4s-6t-10u-7w15x4y7A7;a #=e3A11;a bad=e8;a bounce=g6;a nutshell=y7;
        a purchase=p5r9;a table=g9;a tripwire=b9e-3;a visit=k7;a week=d6i5w4;
        abandonment=b3g4k3m-7o-3q-4r-6v6x-4y-4z5A8B8;able=o8q4;able to=o8q4;abnormal=e27p-8z-4B-3;
        abnormally=b10e8p-8;about=b7c4d9e8g-5i-6j-4p-6r3y11z-5A-3;about last=p-6r6y8;above=b6g12i9p-6t-5;
        above #=b4g12q3t-5;account for=i-6B10;acquired=g9h17;acquired in=h15p-5;acquisition=h14q-6t6z-7B7;
        across=f6g21i-6t-5z7;action=r4v13;actions=r5t-4v22;actions for=v5;active=d3g-4k10p-5u11x-3z4;
        active users=g-3k8u6z4;ad=c-6f3g11h-5k4m-5o-5p4r-5t10u-5x-4y-11A7;ad clicks=i7s3;ad group=g9;
        ad platform=g10p-4;ad spend=b5c-4d4e3f-4g-6k4l6o-3t-4w4y-6z7A6B3;add=i-4m10p7r3y-3;add to=m7r4;add up=p7;
        additionally=i-4q13z-5;ads=d-4f-4h-4j8n-3p9q3y-6z7A16;advertising=g10l4t-3v4;advice=p-4v15;advise=p4v12;
        after=e-3h14l-5p-12q9r23t-4z9B-4;again=g-4h16;against=a6b4g-8i28n3p-19v8;alarm=c23d25e-4i-3j-3p-11q5y-6;
        alarms=c22d7p-7q6y-4;alert=b10c29d38e-6g-5i-7k-3p-12q11t-3v-5w-4y-6z-8A-3B-4;alert history=c4;
        alert rules=d7;alerts=c37d25e-4g-3j-4o-6p-13t-3y-6B-4;alerts fired=c6;
        all=c-3d12f6g4h-5i-5j9k-5p7u-4v-4x4z-4B-5;all channels=g7p-4;allocation=g7;along=e-4f6g6m4p-4t-3z7;
        also=g-7l-4p-9q30t-5w-4x11B-4;among=f6g5i-4p-6t14z-3;among the=g10p-5q3t4;amount=p10z4;
        an=b11d-5g-6h-3i-6k10q8u3v5z-7;analysis=h9z-4B4;and=c-4d-7e-8f5g6h-3i7j-7k4l3m5p-3q24t-9u-10v-9x22B-6;
        and how=g12i9p-11q5x-4z-5;and i=B13;and so=g11p-6;and the=i8n5p-5t-3x5;and what=f5g5p-15q9B-5;
        and which=q13t-12;and why=q13B-9;android=g5h4i6p-4;anomalies=b9e17i-3j-4p-9q7z-4;anomalies in=e6p-4;
        anomalous=e10t-3;anomaly=b12e13g-5p-5;answer=o8;any=a5b8c13d-4e21f-3g-5i-5j13k-5m-3o-4p-8q12r-4t-4v5y-6z-9;
        any day=e9p-5q5;anybody=u7;anyone=u10;anything=b11c4e26i-6p-7q7z-5;anything odd=e12p-4;
        anything weird=b6e4p-3;anywhere in=e7;aov=a-4c-3f-4i7j-6o-4p9q14r-3s4t-5v3y-7A7B8;aov on=p6;april=h8p4;
        are=b4c-7d6h7i-3j17k-6n6o7p-15q4r-5s4t-5u12w-3y-5z-3A-6B-9;are we=i6l8m5n8v-6;are you=o8;around=h10k-4p4v4;
        arpu=k7p12;as=a8e4g-7h-4i8k9q3r-4t-6u3v-7x5A-4B-8;as soon=b8;as to=p8;as we=u8;as well=p-4q8t-4x4;ask=o8;
        asleep=c5p7;assist=f17i-4p-4t-5;assistant=o6;assume=A8;at=a-5c-8e4f-5h-5j-3k-7m12n4o-4q5r8u10v-3w12A-5B-12;
        at #=p-4q6w11z-4;at least=g8t-8;at this=g-3p-4q5u6v4;at which=m11;attribution=f22g-5i-3p-5;
        attribution last=f5p-3;audience=g5i-3p-4x36z-5;audiences=p-4x22z-4;august=h10i10k-5l-3m-3o-3p4q7t4v-5y5z4;
        automatically=b3w7;average=a-3g4h-3k6p12y-5A7B4;average order=e4g5i4p-8y-3z4B4;avg=p8;b=a16p-4q9t-6;
        b the=q10t-6;back=d5f3h20i-6m-4p4q-4s6;back ?=g4h7;back on=d9;bad=e9y6;ball=f4l8;banner=a11;based=f9v7;
        based on=v7;basket=a11g-5i-4j-4k-4m8p10r3A6;baskets=p4v7;be=b7d3e6g-6i-3l6m-3p3t-3y-4z-5;
        been=c5d-4g6h-3i-4m-3q-4s4x-3z11B6;been trending=z5;before=b3e-6h-4i18r14u-6x-5y-7z4B3;before last=g6i-11p9;
        before's=i9p-4;beginning=p-3r9;behave=b7e13p-5;behaving=e11;behind=p-4s10B13;behind the=p-4s6t-3B8;
        below=b12g10p-6q7t-4;below #=g11q7t-4;benchmark=i8p-4;beside=i18p-7;beside the=i7p-4;besides=q12;
        best=e-4g-9i-3l6p-11q5t29v17A-5;best selling=t7;bestsellers=p-4t18;better=g-3i14p-8v14A4;
        between=a4g7i7m13p-3q-10y-4z-4A-4B3;big=a3i4x7;bigger=i10p-4v3;biggest=g-7i-5m5p-4t21v10z-4;bin=d7;
        bin the=d6;black=l13y3z7;black friday=i4l11y3z7;blame=B11;blended=p10;blended roas=p7;blips=e9;
        blog=g-6r15x13;board=g-4p6y11;boil=y6;bot=o9p-4;both=f9g-4x8;bottleneck=m9;bottom=g-5t18B4;bottom #=t7;
        bought=h4x11;bounce=d3h-4j-4k3l-3n-4o-4q5r-4s4v10y-6B5;bounced=g3k5o-3p15r-3z-3;brand=g22p-4z-4;brands=g5t8;
        breached=c6;breakdown=g11p-5;breakdown of=g9p-3;brief=p-5y12;browser=e-4g27i-5k-4p-11t11u6x4z-6B-3;
        browsers=g15p-8t19z-5;browsers by=g-4t8;browsing=u11;budget=p-4q3v12A15;bullets=y11;business=y14;but=k8x12;
        buyers=g4h11x14;buying=m8;by=d-8e-7f5g19h5j-4n6o-8p-16q15r-7t17v-4w5x-9y-11A6B-11;by #=g-3i-3t-3A8B3;
        by a=q-3A11;by browser=u8;by channel=f10g-3i3p-3q5t-4z-3;by city=g9p-7;by country=m3p-3q6t-7u7;
        by creative=g6;by day=g7i-7t-6z9;by event=g8p-5;by hour=g6z7;by how=g-7i11t5;by its=g-4p8;
        by month=g-7h7i-3l4t-5z13;by quarter=z6;by revenue=g-11t14;by roas=g-5t9;by sessions=g-7t9;by side=g-4i10;
        by source=f3g7;by the=c9d-5i3p6q-4;by week=g-6i-3p-4z18;by what=g-4i10k8;c=a6p6;c #=p7;calculate=k6A7;
        calculated=k12p-4;calculated ?=k7;campaign=e4f4g23j-5p-13t9w8z-11;campaigns=g18i-5p-8t25v4z-5B-3;
        can=a4c-4e-6f-3g3k-4n5o9q-4r-3t-4u-3v8;can i=g3j8o5p-6;careers=r13t-3;cart=h-4i-5j-3m9o-4r10u-4x7y-5A4;
        cart to=m7r-3;categories=g13i-7p-5t8;category=g17z-5;cause=p-9B19;cause ?=p-4B7;cause of=B6;caused=p-5B11;
        caused it=p-4B7;causes=p-4B10;chanel=g13p-4;change=d4g-6i19p-10v7z-5B7;change in=i8p-5v4B4;
        channel=e-6f20g23k-4p-5q4t7v-3y-3z-7B-3;channel ?=g13;channel for=p-5q4t10;channel in=f8g-4;
        channel last=f6p3;channels=f20g15h-5i-10m-4p-6q8t20z-4B-8;channels by=g-4t7;channels for=t7;
        channels last=g6;chart=i-3p-10q6t-3z24;chat=o9p4;cheapest=g-7p-3t16;check=a7e24g-5j6l-3n6p-5z-5B-3;
        check on=e8p-4;checkout=a7c-4d-3g-7h-4i-4m32q4r16t-10x4y-6z-5B-6;checkout drop=m-4q10;checkout page=p8;
        checkout steps=m8;checkouts=b7e4i3p8s4y-3;chrome=i9;cities=g12p-7t16z-3;cities in=g8;city=g7p-12t8u6;
        claim=f11i-4;claiming=f14i-5;click=e-4f23g-4p5q6t6v-3y-3z-5A-4B-3;clicks=f4g4j-3p9r-3s6y-5;clickstream=r12;
        close=f11l7;cls=b4k8p7;cohort=h25p-6y-4z-4;cohort table=h10p-3;cohorts=h23p-6z-8;cohorts since=h7z-5;
        collapsed=B7;collapsed on=B7;com=b7w16z-4;come=e-6h4i-4j5m-3r4v-3y-4B14;come ?=p-4t3B8;come from=g9p-6B4;
        come to=p9z7B-8;coming=h4l11p-5u8;commands=o15;commencing=z5;commencing #=z5;commentary=y6;common=r9x3;
        compare=g-8i28p-12q8r6z-6B-7;compared=b4g-8i18p-9;compared to=i11p-5;compared with=b4f3g-7i7p-5B3;
        comparison=i10;complete=g-3q10;complete ?=p-3q9;completion=m8;concurrent=p-3u12;concurrent users=u9;
        confidence=a9l8;configured=c-3d8;connectors=j9;contact=f7p-5r12;contrast=i15p-6;control=a10;
        conversion=f6g-3h-4i5j-3k3m3o-5r-5t-3v5w4y-5A6;conversion from=m8;
        conversion rate=c-3f-3g3h-3i3k4m-4q-4w5y-4A9;conversions=a-3b5c-6f20g4h-5i3k6m-4n4o-7r-5t6u-5x-5y-13z4A6;
        converted=g4i6p5;converted ?=p8;cost=g8p6y-3;cost per=d4g-10p6t6;costs=e4j8;could=b4e-3k-3p5v8w9;
        could we=b4p-6v8;could you=i3p6y5;count=a-3c-5f3h-4i-4m-4p13r-5s8t-4u10v-5x11y-6B-4;count of=p5s4u6z-3;
        counting=g7p7;countries=g19i-7p-10t22z-4B-4;country=e-4g26p-16q8t11u10z-10B-4;course=i-4l3p-8q5z18;
        cpa=g-3o-3q9s3v5y-9z5A4B4;cpc=d4e4g7t5v-4y-5A5;creative=g12p-6t4;credit=f31g-8p-3t-4;credit for=f7;
        credited=f9;crystal=l8;crystal ball=l8;ctr=g5k7t5y-5z6;ctr of=g-5p8;culprit=p-3B9;current=j4n7p-5u10;
        curve=h4p-7z19;curve of=z8;customers=h12m5p9y-3;customers in=p8;cut=g11q4v4;cyber=i5l9;cyber monday=i5l9;
        daily=b6g-7i-16p-16q10t-4w17y-3z34B-5;daily revenue=i-3z6;dashboard=s10;
        data=c-3e-9f9g-5i-5j43k-4p-12q11s12t-4v-3y-3B-5;data driven=f14j-4;data last=j6;database=j7;date=j4p5t4z7;
        dates=j6;day=b5c-3d-5e5p-5t5u-4v-5w8x-4y-4z21A-4B-4;day #=h4i6w8z-8;day before=g-3i9z-4B6;day by=g-6i-4z13;
        day in=g-3z8;day level=z6;day of=g16z-9;day to=z13;day's=g-4i-6q4z10;
        days=a-4b-8d-5e18g10i6k-4l4m10n-5s-5u-12v-4w-4x5z4A-5;days for=e13p-5;dda=f6g-5;de=p11;dearest=t8;
        debrief=p-3y9;decay=f15g-5;december=b-5e-5g-6k-4l31n6p-9q15t-4B-5;december ?=l7q4;decline=b4p-7q6B17;
        decline in=q3B11;declined=p-5B13;declined in=B5;deep=p9v-4;define=g-6i-3k23p-6q15;definition=k15p-3;
        definition of=k10;delay=p8;delete=d9;delta=i14x-3;desktop=e-4i17m9r-4x9z-3B-6;detect=e7;develop=z9;
        developed=p-5z15;development=p-5z16;development of=z10;deviate=e8p-4;deviations=e9;
        device=g18i6m8p-16q3w4x4z-8;devices=g14t15;diagnose=B10;diagnose the=B10;
        did=a3c12d-5e14g5i14j12k-6l-13m-6n-5o-5s5u-8v-8w-3y4z4A-7B-5;did any=c8j-4;did bounce=i8p-6;
        did conversions=z8;did each=g9;did i=p-7y8;did q#=i8;did the=a6c15g-4h-3j6p7;did traffic=i7;
        did we=g6l-6p9t5y6z4;did you=i-3j7p-6s12;diff=i9;differ=i13k4p-7z-4;difference=i11k6p-6;different=g8;
        digest=w8y9;digest of=y10;dip=b3p-4B15;direct=g-3p12;direction=e-3z13;directly=r11t-3;distributed=g11;
        distribution=g7;distribution of=g7;divide=g13i-5p6;divided between=g10p-4;divided by=g-9p16;
        do=b-4c-7f5g3h12l3m7o5p-10r4s-3u-7v7w-4z-11B-5;do i=d10k-5o5v4;do last=y6;do our=g10i3v-3;do phones=g-4p9;
        do users=r8;do we=e-3i-4j9k6n5p5q-3u3v-5z-3B4;do you=e4g-5h-3i-5k10l9o5q4r-4v3B3;
        does=d-4e3f5k11s5t-4v-9y-5z-4A9B-5;does the=a4i3m4s7A-3;does this=o7;dollars=i-3p8A6;double=v-3A8;
        doubling=A6;down=b5e-5f-4g7h4p-4t-6u-3v6B17;down this=B7;down to=g6y6B-3;downtime=c4e-5p12;dr=p-4y9;
        draw=p-3q4v4z10;draw me=z9;drill=g7;driven=f14j-4;drivers=B11;drivers of=B10;driving=p-3B10;
        drop=g-5i-5m5q10t-3z-4B16;drop in=A4B7;drop off=m5p-4q10;dropped=g-5p4B13;drove=p-3B9;dwell=p10z-4;
        dwell time=p10z-4;e=b3m5p10;each=b5c-3d-3e-5f10g23i-7k-3p-21r-4w22x-5y-7z18B-7;each day=g-5i-4z13;
        each day's=i-6z9;each friday=g-4w10;each month=g-4p-4w7z6;each of=g5p-4z7;earlier=c5i12p-3z-3;
        ecommerce=g-4m10;ecommerce funnel=g-4m9;effect=a6p-4A15;effect on=A9;effort=v11;
        email=b6c-3e-5f5g-5h-3j-5k-4l-4q6r-5t-5v3w16x10y-5;email channel=p6B3;end=a4g-5i-4l11n11t5B-3;end of=l7n4;
        ended=p13B-3;engaged=i5k9p6z-4;engagement=k4p3q11;engagement rate=k4q11;entering=m9p-5;entry=g3k7;
        entry for=k7;errors=b3e7q4;estimate=l13p-4;event=g7m-5r23;event name=g9;events=k4m-4r19u5y-4z-3;
        every=d4e-4f5g13h-4i-6j4l-5m5p-9t-7v-6w23y-4z15B-4;every ad=g7p-6;every country=g6;every monday=q5w7;
        everything for=j10;evolution=p-6z13;evolution of=p-6z13;evolved=p-5z13;exactly=k9;example=b6o7w7y-3;
        excluding=p8;expect=l12p-6q5;expected=e14i-4l13p-8z-4;experiment=a39g6j-5p-6z-4;
        explain=g-5i-8k21o-3p-9q17t-4v-3z-5B20;explain the=i-5k4q4B8;explains=i-4p-3q4B8;explanation=i-5p-6q5B18;
        explanation for=i-5p-3B12;export=g10t-3;export the=g10t-3;extrapolate=l9;factors=B10;fail=j12p-4;
        failed=j9p3;failures=j9;fall=b4e-6p-9q5B12;fall in=B8;falling=e-5z9;far=e5g-3i7m6y6B-6;far this=i3p7;
        features=o6r5;feed=j6r4s3t-4;feeds=j7s3;feeling=e7;fell=p-6B12;fewer=b4g3l-7p-6z-3A9B10;fewest=t12;fid=p11;
        figure=i-4j-6k6p14s22y-4;figure in=j-4s7;figures=e6g-5j13w9;filters=s13;finish=l8;fired=c13p-4q5;
        first=f11g8h15k-5m-3p4q12r-4t7u-4v3x-4y-8z-5B-7;first click=f9q4;first input=p7;first time=g7h7p-5;
        first touch=f6;fishy=e15;five=g-6i-5k4p-9q6t18u6y6z-3A4;fix=v11;flag=b8;flew=t7;flew off=t7;flow=m11p-11r16;
        for=d-4l10n6o-5q7r-10s5t4u-11v9;for all=f3g9p-4;for conversions=t8;for december=e-3l6q10;
        for each=g11i6t-4z8;for every=g13q-4z3;for me=p-7q-3v-4y4A7;for new=i8p-4z-4;for next=l5q3v4z-3;
        for october=c5p9q8s3t-7v-4x4y-4B-4;for orders=e4g-5i-4l4t8A4B3;for q#=g3j6p7q4t-3;for revenue=p-3t8A4;
        for sales=e4p-5t8;for the=b-4d-6e-6g3j-5k3p4r-3s6t-7w5y4B8;for this=p7t-4y3z5B-3;for us=e3y7;
        for yesterday=g3j8z8B-4;forecast=b-4e-3l16p-4q17z-3;forecast of=l8;form=m13p-8r7x6;form start=m8;
        formula=k22o-3p-5s6v-4;formula for=k7;fraction=h3p8;france=g-3i13;free=a14;free returns=a9;fresh=j9;
        friday=b-6c3d5j-3k-4l7o-3q10t-4u-4v-6w12y4A-4B3;friday #=i13l-4p-4w4;fridays=w9;
        from=b4f-8g4j-3k-5m4n-3o-6q4r13s9v-8w-4;from last=h6p-4y6B-4;from the=e3g-6i5q-3r6z6A-3;fruit=v6;
        funnel=g-6m35p-6w8y-6;funnel report=w7;ga#=j5s7;gained=h9i4z-4A3;gap=i12n11p-7;gaps=j14p-4;gaps in=j10;
        germany=g5i3p7q-7t-4u4x7B5;get rid=d6;getting=n4p-3v7B5;give me=b-4c-5g9l3o6p4q3t5v4w-4;glossary=k16p-4;
        glossary entry=k7;go=d6g-5j-3k3m-4q9y4B3;goal=n8B3;going=g-7i-5k-4l8n4p-6t-3v6y8z6B4;going by=g-5p7t-3v6;
        gone=j4p10;gonna=l6n4;good=d3e-3k-3o5p5y9;google=f8i10p6q-7v-5y-4A9;graph=i-3p-7z23;graph of=z8;
        greatest=t8v4;grew=p-5B11;group=g8h3i-5p-7x21;grouped=g9p-3;grow=b3k-3v6;growth=b6i11p-9v5w4B9;
        growth team=b6w5;guide=o8;h#=h6i5k-4p7y4z10;h# #=i7;had=g9h-4i7p7u-4x-4B-3;had the=g-5q6t10;halloween=p7;
        hanging=v6;hanging fruit=v6;happened=p-8t-4y17B9;happened last=y5;happened to=B7;happens=b5e-4p-3q4r4v-4A8;
        has=c8d-3e5f-3h-4i6j12m-4n-4p-5q4u-5x-3y-3z11A-6B4;has everything=j10;has the=c7e4j6m-3t4z4;
        have=c3d10f-4g6j12o-6u4v-3y-5z7A-6B-5;headcount=m-4p4u3x13y-3;headlines=p-6y10;help=f6o11v5B6;
        here=e-3g5i-6k10o13q5s5v-5x-4y-4z-4;hi=i5p7;hi could=o-4p13;high=i-3p7t6v5z-3;high is=p9;high was=p8;
        higher=e-3i9p-10v6A9B7;highest=g-5p-4q5t18;highlights=p-4y13;history=c11p-6z10;holes=j8;holes in=j7;
        homepage=p4r8;hour=b5p-14q-3t5u10z23;hour by=g-4z13;hour how=p-6u4z7;hour of=g12p-3t5z-7;hour yesterday=z8;
        hourly=b3i-6p-10z26;how=a-4b-11c-5d-10e-18g5h10j-5k5l4m4n-6q7r-8s3t-14v6w-7x14y9z9A5;how big=i4x7;
        how can=o3p-4v8;how come=p-8B22;how deep=p9v-4;how did=c-3e-4h-3p-14s6y12z18;how do=g8h-4i4k12l-4p-11r6v7B5;
        how does=g6i14k-4o7p-7;how fresh=j9;how has=i-5z13;how have=p-4z11;how high=p16;how is=g6j-3k9u-5y4B3;
        how large=x8;how long=a4p17;how many=f-5h4j-4k-4l9m6n-4o-4p18q6r-4u12v-5x8y-8B-10;
        how much=f6h-3l7p14q3v-5y-5z-5A6B-6;how often=c9f4g3i-3p8y-5z-4;how to=v8;how was=g6i-4p-5y8;how well=h9z-3;
        how were=g8p-4;how would=f3p-4A7;i=a-4b4d8f-3i-3k4m-6o8r-4s-5v4w4x-3y8A-5;i do=v11;i have=d7e4j-3t-3v6;
        i miss=p-7y9;i trust=j9;i'm=b6o8p9q-5u3;ideas=v16;if=b24d-6f5g-8k-7q5v4A11;imagine=p-5A13;
        immediately=p-3r10;impact=l-7v8A11;import=j15p-4;important=p-4y11;impressions=p9;improve=i5p-4v10;
        in=a4d-9e11f-4h3o-7r-5s-5v-7x3A-3B7;in #=b-3i3p5y4z9;in a=y9;in ad=i3k7p-7;in august=p7t4;in checkout=m8;
        in december=l11p-3q5A6;in h#=p9z5;in november=i-4n10p-3z4;
        in october=a-4b-3e-4g3i-3k-8l-4p5q10r5s-3t7u-5v-5w-3y4A-3B6;in our=e9k8m4p-13B-4;in page=b6p-6z4B6;
        in q#=a-3b-3e7k-6n4p5s-3u-4A-5B7;in revenue=e4i6;in september=c6g4h5i-3k-3p11q4x-5z-6B4;in spain=p7;
        in the=a3b-4c7l4m5n-3p4t-3u8y-12z-5;in this=k9;in your=o7;incidents=c12;increase=p-5B12;increased=i5p-6B8;
        individual=g8;info=m9p-3;inp=k6p8;input=p8;instead=d9;intake=h8;interaction=p9;interaction to=p7;
        into=d-4f-3g9i-5j3k8m-3o-4r5t-5B7;introduce=o6;introduce yourself=o6;ios=i5z4;irregularities=e17p-7;
        is=a6c-7d-5e5g-6j16k11n11o-4p-3r-7u8v-8w-3x4y-8z-5A-6;is a=e3k8;is anybody=u7;is our=i4k-9m7p8x4z3B-3;
        is the=a4d-3f-4j11k-8l-4p-4s4u4;it=a7b4c-3d9g-6h-5j-8k4m5o-5q11r-5t-4u-6v3x-6B5;it last=q8;
        item=g12m10p5t5z-6B-4;items=t8v4;january=h3k-3l11z13;joined=h10;journey=f8g-6r13;journey from=r6;
        july=g3h5i7k-4q6z5;july ?=i4z7;july's=h6i9p-4;jump=p-4B10;jump in=p-5B9;jumped=B7;jumps=e8;
        june=h7i8l-4p7q6t-4;just=p10r5u7v3A-5;just gone=p10;key=k3p7r-3y6;key takeaways=p-3y7;keyword=g9p-5t10;
        keywords=g4p-6t16;know=b5g-5h5l-4p5q4v-5y9z-5;la=p7;lag=j9;laggards=t7;land=g-4l14p9;
        landing=e3g11l5p-9q6t5u3z-6;landing page=g6u4;landing pages=g6p-4q7t5z-4;language=g21i-3p-6z-3;large=x8;
        largest=i-5p7t17B4;last=a-12b-7c10d-14e6f12g11h-4i14j5k-15l-16n-8o-11p15q13t7v-11w-12y7z3A-12B16;
        last #=b-4j-4t-8u14x5z11B-4;last click=f17p-6;last month=b-4e3g8h-8i3m6p5r6t9u-4v-4w-4x5z-6A-3;
        last week=c3d-5e5f-3g5h-6k-4l-7o-3p7q6r3s5t6u-5v-4w-6y10B4;last wk=p18;last year=b6g-4i4B4;lately=e14p5z9;
        later=h14p-4;layout=a3p12;lcp=d3g8i-6k7o-3p8y-3;le=p4z8;leaderboard=g-7t16;leaderboard of=t7;leading=r12t7;
        leads=r7;leak=m7;leaky=m8;least=t13;least #=g9t-8;less than=b3g9i-3;let's=k-3A11;level=g11p-4t6y-3z6;
        lift=v10;likely=l14;line=z15B-3;lineage=p-4s13;linear=f19g-5p-4;linear attribution=f7;linkedin=g5p4v-5z4A10;
        list=d9e4g5i-5l-3o7p-11q5t6v4y-4;live=p-7q3u31v-3;live ?=g7;load=q8r-6t10;loaded=j13;log=c14d-3;long=a4p11;
        longest=r-4t11;look=e12g4k-5n5v-4z8B-3;looking=g3p8v6z-4;lose=m10A5;low=c4e-3g-4l3p-5t6v10;low hanging=v6;
        lower=g-3i3l6p-7t-4v6A4B4;lowest=g-9t21;m=g7i5p-3;made=d5i5o-4p-3q4B14;mail=b11g-4q4w11z-7;management=y10;
        manual=o10p-4;many=e-4h4i-4j-5k-5l9m6n-5o-5p7q5r-5u11v-4x8y-9;many days=g14p-12;many more=p-9B10;
        many of=h9p-4;many orders=p-4q7u-3A5;many users=m3p-5x9;march=l11;march #=l11;
        me=a-3b13e-6f-6g-5i-5j-4n-4o7q12r-4s-6t-3u-3w9x-3y10;me #=v8;me about=d6p3;me the=b-5d-6g4i-6m6o3q3w-5z6A4;
        me up=w3y10;me with=d7;mean=k8p6q10v-3z-4;meaning=k14;meaning of=k14;measures=v7;medium=g11t5z-4;members=x7;
        mer=k12q5;message=b8y5;meta=e-3f12g-7i9j4q12t-5v-5y-6A9;metric=c-4e5k18p-3;million=b7g4n11t-3z-3;min=u9;
        mins=t-6u13;minus=b6i7p-8x3A4;minute=p-3u10;minutes=b7e-3p6u18z-3;miss=p-7y9;missing=j14;mix=g13k5p-5;
        mix of=g7;mobile and=g11p-7;mobile conversion=p-3v9A5;mobile last=z7;mobile only=y7;model=f16g-5i-3t-4A6;
        models=f9;mom=i20p-7;moment=b10d4g-3q5u8;monday=b-3d5e-3i7l7q8v-3w10z-5;mondays=g6p-5w11;
        money=g6h-3j-3l6p8q5y-4;monitor=b10d5;monitoring=c8;
        month=a-7b-10d-8e3h18j-6k-14l8n8o-10p-4q10s-4u-12v-6w6y7z18A-6;month #=h8z-3;month by=z9;month in=z6;
        month over=i8;month please=z6;month this=z6;monthly=b-4g-4h15i-5p-12q7t-6v-3w18y-4z28;months=g3h9p4t5z13;
        months ?=z6;more=b3e-5f9i11j-5k-6o-4p-11r-3s3t-7u-3v20A9B6;more than=b5g7i-15p18t-4;morning=w10y4z-5;
        mortem=B9;most=d-3f5g-9i-3j-4l-3m4p-10q14r-5t32v8y4z-4B-3;most common=r9;most often=t6;move=g-3i4p-4v8z5;
        moved=p-6t4z8B5;movement=p-4z13;movement of=z8;mtd=g5i3k-5l13p4v-3z5;much=f6h-3l6p6y-5z-5A5;mute=d5q4;
        my=c5d14e-5i-5q-6s5v6w13y4z-4;name=g4p-7q9t12y-3;name the=g-4p-3q9t8;nav=a6;navigation=r9;need=e-3g10q9z-5;
        need the=p6q5;new=a7b7c-4g8h6m-5r-3u-7x-6y-7z3B3;new nav=a6;new rule=b7;
        new users=a-4n3o-3r-5u-5w3x-7y-5z4A4B6;new vs=g8i-6;newsletter=g-5x13;
        next=e-4g-4i5k-4l34m-5p-14q7r12t-4v10y-5A6B-7;next #=l14z-4A4;next month=l9z-3A6;next quarter=l12v-3;
        next steps=v6;next to=i17l-5p-6z8;next week=l10z-4;normal=b5e26i-4p-10;normal ?=e7;not=e5j9k7m-4p4u-5x7B-6;
        not counting=p7;not purchase=m-4p-3x9;notification=b4c9d12p-8;notifications=c15d12o-3;
        nov=b-5c4d-3e5h-3j4p10q3t-3v-5y3z5A-4B5;nov #=b-4c5e5p8q4v-4y4A-4B5;
        november=a-4b-8c6e5h-6i6j6k-4l5n11p6q4s-5u-4v-9w-5y5A-10B8;now=a6d5j5k-5m-5q10r-5t-6u23;
        number=c-3d-4g-5j-3k-5m-5p17r-4s19t6u8w-3x5y-7B-4;number of=e3i6l3m-5p5q8u8x4y-4B-3;number on=s8;
        number one=p-7t12;numbers=b-3e7g-5i-4j20p-6w4y4A4B-5;nutshell=y8;oct=b-4e5f10p7r7u-4v-4w-3x5A-5;
        october=a-9b-9d-10e9g6i18k-16l-11o-8p7q12t7u-10v-8w-8x7y10z10A-10B9;october #=p4q-6t7z4B5;
        october ?=h-3j5k-5p6q4y8;october revenue=i8p-4;october's=g7h6i9k-7o-3p5q8v-5y3z-4;odd=e17p-5;odd about=e6;
        of=b-5c5d-5e-4h9k-3m4r-3s3u-7w-5x6y5z4A4;of #=b3h-3i4n7p-4t-6v4z3;of august=p-4y9;
        of last=e4g-4h3i4p-9q5s6t3y9;of my=c8d3t-3;of october=y9z4;of our=g4i-3p6r3x4;of q#=c3g-5s6y11;
        of sessions=e5g7q-3w3;of the=a5j4k-8p-4s7v-4w3x7z-4A-4B-4;of those=d4m8p3;of users=g5z6;of visits=e4i3p7;
        of week=g11z-10;of yesterday=p-5y9;off=c10d6e11g-6m5p-3t5v-4z-3A3B-4;often=c8f4g3i-4p7t7y-5z-4;often was=g7;
        on=b5i7j-6k-13o-10p3q4s4t7u4v4w5y3B6;on average=e6i-3p7;on device=g7;on each=g9p-4;on friday=d-5p7y5B7;
        on getting=v8;on halloween=p7;on last=i3p-5q-3v7y12;on linkedin=g3p9;on orders=c6f5p-7t3;on our=p-4u9y7z3;
        on revenue=p-6t6v8;on saturday=p9q8w-4B5;on site=k4p-4u6;on sunday=c8p-3q6w4y-4z5;on tablets=p5;
        on the=a4d-5g-3h-3s12t-6u7v6w10z-5B-7;on week=i11p-6;on which=e5p-4t7;on year=i8p-3;on yesterday=p-4y8;
        once=b12g-6p5r14v-3w5x3z-6;one=e-6g6h4i3k-4l-5m-4r-5t8u-4y7z6B-6;one number=p8;online=g-4p4q4u13;
        only=e-4i-6p9q-3u4v6y6;onward=r9;operating=g15p-4;operating systems=g5;opportunities=t-8v19;optimise=v5;
        or=a7b5d-4f-5i17j5k5n6p-7q-6r-3s8t-11u-3v-4x12y-4z6A-4B-5;order=g-5j-3m3t8y-5;order value=e4g4p-7y-3z4B4;
        ordering=m7;orders=a-8b3c-5e5f5g9h-7i6j-9l7m-7n8o-11p5r-8t5v-5x-7y-17z8A14B5;orders and=p6;orders by=g7;
        orders for=d3i6;orders paid=p10;orders that=p8;ordinary=b4e10p-6;organic=i7k-4p10;os=g5;
        our=a-5d-3f5h-4i-7k-8m5n8o-7p8q-4r-5t8v11z4;our checkout=m10;our traffic=g5;our users=g7;our visitors=g8;
        out=a5c5e10g4h-4i-6j-5m8o-3p6r6t-7x-4y-6;out of=b3e12g-3p-3r10B5;outlier=e8p-3;outliers=e20p-7q5;
        outliers in=e10;outlook=l7;over=b10f6g6i11k-6s-4t-5v-5y-4z9;over #=b9g12t-4z-3;over claim=f9i-3;
        over q#=f-3i9;over the=b-6d-5e4f-3i-9p5q4t5x4B6;over time=p-7z16;over week=g-5i16p-5;over year=i7;
        overall=y12;overlap=x13;overlap between=x7;overnight=j8;overview=p-5s4w3y10;overview of=y7;p=a7p-6q8;
        p value=a7p-3;p#=g4p13;pace=n9;pacing=i-5n9;page=c-6e3f-4g13h-4j-4m-7o-5p9r19t8y-10;page ?=r8;
        page last=e6g3;page title=g9;page views=g4i4k4l4o-3p-4q-4r-8y-6z9A4B5;pagerduty=b7;
        pages=b-4c-3e-3g9h-5i-5k-3m-7q10r20t24u6v-4x-3y-6z-5B-6;pages are=r-4u9;pages per=g-3i4p8;
        paid=f9g-5i3p14t-6x6z-4A4;paid by=p7;paid search=f6i6p-6t-3A5B4;paint=g6p20t-4B5;
        past=a-4c8d-5k-4l-6n-3p10s-4u4v-5y5z7A-6B4;past #=c3d-3h3l-5n-3p4r4t-4w-3y3A-6B6;path=r10;paths=r13;
        pattern=e10p-3;payment=m18p-4;peaks=e10p-4;people=a-3c-4f-4g6h4j-4l-6m9o-3p4r12u9v-5x12y-6B-6;
        people go=m-8q9;per=c-4f7g23h3j-3n-4q4r-6w5y-7z13B-5;per ad=g11p-9;per browser=g7p-4;
        per channel=f12g-7h5p-5;per day=g-5p-4z10;per device=g7p-5w4;per landing=e6;per month=p-5z12;per order=p7;
        per page=g9p-4;per session=p10;per user=g-3k4p9z-3;per week=g-7i-6p-10q8z16;percent=b8g4i6n3q-3t-5v-3z-4A11;
        percentage=h8i4m3p14q-4r-4y-3z-5A8B-6;percentile=p6;performance=g-3p-4w7y15;period=i7s7y4z-3;
        phones=m8p5q5x5;pie=g10;pings=c6d6e-3;pivot=g8;plan=i-3n9v8;platform=g17i-5q6w3;platforms=f7g10p-5t3;
        play=q-4A11;plot=g-4i-4p-6z25;pls=c5d-4e-4f-4j-4m3o6p4s3u4;plus=g-3p-5q26t-6u-5x8;plus the=q8t-3;
        points=m3p-6y16A6;poorest=g-6t19z-4;position=f9g-3;position based=f9g-3;post=g-4w6B8;post mortem=B9;
        precedes=r7;preceding=i8r4;predict=l17p-6q5;presently=u6;prev=p9;prev week=p9;previous=i13l-4r9z-5;
        previous week=g5i-4p10;pricing=a5g-5p7r14t-5x3;print=p14;print the=p14;prior=i13p-4r6;prior to=r6;
        process=m16p-5;product=a4g16i-5m10r-3t12z-6;product categories=g7;product category=g10p-5;
        products=e-3g5i-4q10t15z-3;progress=n6z6;progression=p-7z15;project=l15;projection=l10;prompts=o9;
        proportion=g5m4p7q-3x-3;proportion of=g4m4p7q-3;propose=v13;pull=a3p6;pulled=p-5B8;
        purchase=g-5h3i-4m20r10t-3x16y-4z-5B-5;purchase revenue=p10;purchased=h3r3x8;
        purchases=f5h-4j-4k-4l7n8p3q5s-3y-5A5;purchases for=g6l6p-6;push=g-4p10;pushed=p-4B12;
        put=b3d4e-5g-6i8k-3l-6p3q-3r4t-3v6z7A6B-8;q#=a-8b-8c5d-11f8g7h4i16k-14l-3o-8q11t9u-8v-13w-7y15z10A-9B4;
        q# by=q6;q# over=f-3i9;q# please=c5t6;q# revenue=g8p-5q8z-6;q# to=i12B-4;q#'s=k-7p7t3v-3B8;qoq=i13p-4;
        qtd=i8p7;quarter=a-5d-4g6i3j-4k-5l6n11o-5p5r-3s-3t5v-7y5z12;quarter by=z6;quarterly=z14;
        quarterly revenue=z12;quarters=p-4z12;query=s8;question=k5p12q4y-3A-4;questions=k-3o20;quick=i3o8p9v8y5z-4;
        quick question=p16;quick wins=p-3v9;quit=d7m4;quota=n5;range=e4l11p-4;rank=g-9t18;rank the=g-3t8;
        ranking=g-7t16;rate=a-7b8c-9e8f-9g8i5j-9k10l5m-6o-11p7r-12s3t6u-8x-8y-15z9A6B10;rate ?=g-4k3p8z-4A4;
        rate above=g6;rate did=p8;rate for=h4p11q-3v-4z-3;rate last=e4g-7i5p4t9B-3;rate of=h4i3p6z-3B-4;
        rate on=p8s7;rates=e4h7i6m4z-4;ratio=a7p10q4;reach=b4g4m4n9p4v-5z-3;reactivate=d7;reactivate the=d7;
        real=e4p-4u9;real time=u9;realtime=g-10p-5u24;reason=i-5p-9B27;reason ?=B8;reason for=p-4B8;
        reasons=i-9p-6B19;recap=p-6q11y23;recently=e7p10;recently ?=e7;recommend=v11;recurring=p-3w12;
        refund=c4d6i-5s6t-4A4;refunds=c3p7q4y-4B5;refunds in=g-3p5q7;region=g14p-4;registration=m12;relative=i8;
        relative to=i8;remove=d11;repeat=h10p-3;report=g-3s15w13z-6;resolution=z6;responsible=p-7B12;
        responsible for=p-4B8;rest=l8;rest of=l8;results=w8;retention=g-8h36p-6z-7;return=h15z-3;returned=h9;
        returning=g13i3o-5p8r-3x5A-4;returns=a8p5;returns banner=a9;
        revenue=a-10c-8e5f6g5h-8i17j-10k6l7m-9n6o-11p6q9r-11s4t4u-9x-8y-19z8A20B6;revenue ?=e-5s3t-3v7z-3A12;
        revenue by=g10i-6p-3;revenue from=b6g-4i-3p13;revenue trailing=i8;rid=d6;rid of=d6;right=e5g-3j3p-4q9r5u8;
        right before=r8;right now=j5p-4q9u4;rise=b4p-8z5B13;rise in=B7;rising=e-4z9;roas=f-3g-4j-3k7o-5p4s10t3y-6B6;
        root=B10;root cause=B7;round=y7;round up=y8;rows=p-4s7t6;rule=b8c13d25p-10v-5z-4;rules=c19d21p-4t-4y-3;
        rules are=d7;run=a4e5g-9i-3j3l7z5;rundown=p-7w3y10;s=g8k-3p-4q8;safari=g-4i6p6x5;
        sales=a-4c-6h-5i19j-7k-5l6m-4n4o-6q8r-5t4u-4v-6w4y-12z6A11;sales on=i-6p7q3z3;same=b8e-3f6g-7i9p-6q4t-4x4B3;
        same weekday=b7i-4;sample=a11o6p-4;saturday=e4i3k-3q5t4w-4B6;saturday ?=q8;say=k3p-3v-5A13;scan=e15p-5;
        scenario=A11;schedule=n6w8;search=f6g4p-6q-4r5t-4x7y-3A9;secondly=q12;see=e5g4i4p-7v-5z12B-4;seen=h6p-7r5;
        segment=p-8x18;sellers=t8;selling=p-4t12;send=g-3q5w12z-4;send me=q4w10;sensitivity=A7;sensitivity of=A7;
        sent=c7;sentences=p-4y10;separately=g7n-6q9;sept=i5p4s7;
        september=a-6b-4c6d-5g6h5i13k-8l-6m-3o-3p7q8r-5t6u-5v-8w-4x-7y9z8A-5B6;september's=g3i10q3B-3;series=p-7z13;
        session=k15o-3p8s4;sessions=a-7c-9e7f-8g9h-7j-4k4l5m-7n5o-10p4q9r-9t4u-7w4x-7y-15z11A13B7;sessions by=g11q4;
        sessions last=p-6q4t8;sessions october=t3z6;sessions with=g-4p8;set=b10d4g-5i10p-4w5A-4;set up=b3c-3d7w6;
        shall=v10;share=e4h5i3m8p7r-6y-4;share of=e5g4p8r-3x-4;shelves=t7;shipping=a4i-5k8m9;shipping info=m6;
        short=i3p-7q4y12z-4;shot=B7;shot up=B7;should=b8d4g-4i-7l10p-6q6v16z-5B-7;should we=l9p-5v7;
        show=b-4c7e5l-3m-3o6p-12q8s10v-4w-4y-7z9B-5;show me=c8g3i4m4o5q-10r3y-5;show the=m-6q8s6z5;showed=e8;
        side=c3i8;side by=g-4i10;sign=i-4m9r4y-4z-4;sign up=m11r4;signed=h4i4m-3x8;signed up=h4i4m-3x8;
        signup=g6m12p-5;signups=a-4b5c-7d-3e5i4j-5m-4n8o-7r-7t4v-4x-4y-14z8A7B4;signups on=q8;silence=d12q4;
        simulate=b-3A11;since=b-5c9d-6e10g3h4j-4k-4n-4o-3p9q10r-3u-3v-4w-4y-4z15A-5B3;since friday=c6;
        since july=q3z7;single=g-4i-3q5t8z4;site=a-4e4i-5j-5l-4m-4p8q7r4u14v4y5z-5B-5;site go=p10;six=g-5t6z4;
        size=x16A4;size of=x4;slack=b13d7g-4i-4p-4w11;slice=g9;slice the=g7;slide=p9;slowest=g-4p-6t17;
        slowest pages=p-3t9;slump=p-3B14;slump in=B8;smallest=g-4p-4t11;smartest=v9;sms=g-5i12p8;snooze=d13;
        so=e-4g4j-3k-4n-4p6v7y4A-5B16;so far=i3n-3p7q6y7B-5;so on=g11p-6;social=f7g-3i5p7x4z-7A5;sold=l4p8t8;
        someone=p5r8;something=e15g-3i-6j6k5m4r4x-3B6;soon=b8p5;soon as=b8;sound=b8c7p-5;
        source=g8h-3j12k-4p-4q-3s19t3y-3z-5;sources=g9j16p-9t12z-4;spain=i8p5;sparkline=p-6z14;speak=b4u7;
        spend=b4d3f-6g3h-3j-4m-3o-4p5q10r-4t-5u-3v4y-7z4A12;spend ?=k6A4;spike=p-3B7;spikes=e12;
        split=a9g15i-4p-4q7t-5u7z-5B-3;spread=g11;srm=a8;stage=g-3m16;stale=j11;stand=i9k4v-3A3;standing=w8;
        stands=k9B-4;star=t7;start=b5m15p-3q-4z3;start to=m7;starting=g-4r10;starting with=g-3p8;
        state=g6i-5p7y7z-4B-3;state of=y9;statistical=a9;statistically=e8;step=l-3m20p-7q7t-4v3;
        steps=m8p-5r19t-5v11;stick=h8;sticky=a18h8p-6u-3;sticky basket=a17p-4;still=h9j9n9p-3;stop=a7d6v3w-3;
        story=p-5y14;strange=e20p-7;strangely=e17p-5;stronger=i10;strongest=g-4i-4p-4t19;stuff=o8;suggest=p-3v17;
        suggestions=p-4v17;sum=i-5p7y14;sum of=p7;sum up=i-4p-4y11;summarise=p-5q5y13;summarise yesterday=y5;
        summary=p-7q9w9y15z-4;summary of=y7;sunday=c7e-5i7p3u-5w5y4z5;suppose=v-4A11;surprises=e11;surprises in=e9;
        suspicious=e13p-6;sync=j9;systems=g5;table=g9h10p-8t5v4z-4;tablet=g6p5x6;tablets=p6;take=g5h11l4q-7z7B-4;
        takeaways=p-3y9;takeaways from=y5;takings=g6i16y-5;tally=g4p6;tally of=p7;tanked=p-7B16;target=i-3n13;
        team=b5l-3v9w9y7;teams=b18g-5w13z-4A-4;tell=b5d-3e4i-4k-4p5q7y3;tell me=d-3e4k-3p5q7;ten=e-3q4t11;term=k6;
        terms=k10p-4t9;terms ?=k5;test=a38e6i-3j-4m-5p-8q12u-5v-4;testing=a8;than=b13e-6f14g8i19k-3p-5t-6v-6z-6B3;
        than #=b7d3g16i-8q3t-7;than in=g-3i8p-7B5;thank=r7;thank you=r7;thanksgiving=p6;
        that=a4b-4c7f-3g-3m-4o-5p-6q8r4u-7v5w-8z-5A7B10;that ?=h4k6p-5B9;that day=p7;that of=g-4i12;
        that you=g5s7B-3;the=a9d11g-5k-4o-15p-4s16v-5w4z-7B4;the #=g-4n5p-4s6t7z3;the #k=n7;the #th=p7w5;
        the ad=f5g6k5s6v-3z-5;the alarm=b4c6;the aov=g6s4;the audiences=x7;the average=g-3i4p12;
        the blog=p-3r9u3v3x5;the board=g-4p4y8;the bounce=c3e3p-5s8;the checkout=m4p6q9r-8w4;the coming=l6;
        the conversion=d6g3m3p3B-3;the course=z8;the culprit=p-3B9;the curve=z8;the customers=h8m5p-3;
        the day=g9i9p-4q-3t6z-10B4;the days=g9i-3;the different=g9p-4;the drop=B6;the email=p8B3;the end=l7;
        the fewest=t8;the figures=j10;the first=f6h-5i5p8z5;the five=q9;the greatest=t8v4;the growth=b6w5;
        the highest=q5t9;the homepage=p4r8;the individual=g8;the largest=t11;
        the last=c9i4j-4l5m-5q-7r-4s-3t-4u8y3z12B-4;the lowest=g-6t12;the meta=j8A6;the metric=k5;
        the moment=b10d4u3;the month=g-4i3l10p-3w6;the most=g-4m6p-3q12r-4t9v6;the next=i-6l6v4A3;
        the one=i8p-4q6t3v5y-4;the orders=d8z-5B4;the ordinary=b4e10p-6;the past=b-5d-4l-4r4s-3u6w-4y6z5A-4B4;
        the previous=i12l-4u3z-4;the reason=B9;the revenue=c4d9i-7s3B9;the rise=B7;the same=b5e-3f6g-7i8p-4x4B4;
        the segment=p-4x8;the shelves=t7;the shop=e8u7v7y5z-3;the sign=m6;the site=a-3e6i-3j-4q7t5u7v3;the term=k6;
        the tiktok=j7p-6s4;the two=i10p-4;the united=p8x4;the users=h11m-3p5;the watchdog=c6;the website=u6;
        the week=b3e-4g10i12t5z-7;the weekend=c8d-5i5q5;the year=l7n5z4;their=e3g8h5m-4q-3r4z-4;
        then=k-3l-5m4p-5q28r11t-9y-5A5B-5;there=e11g-5k-4l-5n6o4x-3y-3;there a=e5o6p-8t3z4;
        they=h7i-4k6l-4m5r11z-6B-3;things=o11q5t-7v9y5B-3;
        this=a-6b-7c3d-4f-4h-6i8j-5n18o11p-4r-5s-4t4u10v-4w-8A-3B7;this assistant=o6;this chat=o10;
        this month=c4d-3g8h-4k-8l-6o-7p15u-5w-5y9A-6B7;this quarter=n10o-3p7t4u-5;this tool=k9o4;this very=p-4u6;
        this year=g7h-4i-8o-4p7t7u-5z10;those=d3h4i4m6p-5;three=g-4m-4p-7r6t6v12x3y6B-4;thresholds=c12p-4;
        through=c6f-3g7h-7i-7j5k-3m3q-3v-5z9;thursday=p4B10;thursdays=w7;tiktok=j5p14s3t-3v-4y-4z5A9;
        till=d12m4p6w-4;time=b8d-7f6h4i-6j8m-3p7r-6s-3t-3u3y-4z13B-7;time decay=f15g-5;time series=p-6z11;
        timeline=p-8z19;timeline of=p-5z9;tips=p-5v18;title=g10;tl=p-4y9;tl dr=p-4y9;
        to=c-9d3e-4f5h-4i4k-6m7n5r5t-3u-7v11w8y-5;to #=b-5d12f-3q7v-4w-4y7A-4;to a=k3r7w4z-5;to blame=B11;
        to cart=m11p-9r6x5;to checkout=r9;to date=g4i6p6;to day=z6;to do=v9;to generate=m11;to grow=v6;
        to improve=v6;to purchase=m8p-5;to q#=i10;to the=b4f7g-5i5j-3k4m5p-3q-3u3v-5;to view=p8;
        today=c11d-5e10k-4l4n-6p8r-3u-5z6B-3;today or=e7;together=g-7i-4p12;tomorrow=l10p-3;tool=k9o4;
        top=a4g-11i-4p-9q14t23v9z-6;top #=g-5i-4q10t4v6z-4;total=i-6k5l11p20q5s6t-7z-4B-5;touch=f22g-7;
        touchpoint=f8;touchpoints=f16t-4;tour=o8p-3;trace=p-3r7s7;tracking=e-3j25p-4;trading=p-4y10;
        traffic=c-3e4f-4g6h-3j-5k-6l4m-4o-5x-3y-11z6A18B8;traffic on=p9B5;trail=r10s6;trajectory=p-4z11;
        trajectory of=p-4z11;trend=e-3g-7p-8t-4z34;trend of=z6;trending=p-3z14;trendline=p-6z13;triangle=h12z-4;
        trigger=b7d7p-3;triggered=c16d-4p-4B5;triggered rules=c7;tripwire=b9c6d3e-4p-4;trust=a3j8;ttfb=k5p15;
        turnover=g-4i9p6s5y-4z7;tutorial=o10p-3;two=g-4i6q11B-3;two weeks=p8q-3;type=i4k-3o12;typical=e6p5r7;
        uk=k-3p11;under=b8f5g14k9p-5t-7;under #=b8g11t-6;understand=k10o3p-5v-3B8;unexpected=e12;unique=p8;
        united=p9x6;units=g12l5p6q5;unmute=d9;until=c-4d18p4q4y-5z5;until friday=d7q6y-3;until the=d-4p11;
        unusual=b7e25g-8p-7;unusually=b6e9p-5;up=a-4b4k-3m9n-6o-6p-3s-3t-7w4y8B4;up a=g-3v4w7;up last=g-5m5y5B7;
        up of=w4y6;up or=z10B-5;up to=d4i8j8m-5r8u4v-5w-3z3B-9;uplift=a6;ups=c4g-4i-6p-5z14A3;upstream=r8;
        uptime=d4p11q7y-4;uptime in=p7;us=a-5b3c-3f-6h5k-5n3o-3p7r-4s-3u3v4y3;us the=p-4t8;use=g5o8p-4r4v7;
        use of=v8;user=f-3g-6h6i-5k11m-5o6p13r8u5z-6;user conversion=p7;user count=u8;
        users=a-4c-8e-3f-6h10j-6m-3o-9s4u15v-5x18y-12;users #=s7z5;users acquired=h10;users by=g15h-4t-4u3;
        users for=b7g-3p8;users on=p3u7;usual=e9m-3r8;v=i12p-3;value=a6p10y-5z4;value for=p6;values=b3e12p-4;
        variant=a11;venn=x9;version=a7;versus=i21p-12;versus the=i6;very=u6;view=f5i4m12p-3t-5v3x-4B-3;view item=m6;
        view of=f4i4p-6z5;view rate=p9;viewed=p4t4u5x6;views=c-3i7k4l4o-3p8r-9y-6z6A3B4;views of=p7;
        views over=p-3B5;vip=x10;visit=g-8h3i6k7o-3p8q5;visitors=e-4f-3g5h-5j-4k-3o-4p7r11u19v-8x8y-5B-5;
        visits=c-4e7f-4g11h-7j-5k-3l4m-5o-3p8q4u-4v-4x-4y-8z15A4B5;visits by=g7;volume=i-5p15;vs=b4g-4i36n6p-19;
        vs last=i4p-4z4;vs returning=g8i-6;w c=p7;wander=r8;warn=b8;warning=b6c8d19p-3w-6;warnings=c23d12e-3p-6;
        was=b-4c12d-5e10i9j5k-8l-7m-4n-3o-3p4q8u-4v-7y7z-3A-7;was i=c7;was our=i3p9B-4;was the=a5f4i-3p10q-5y-5;
        was there=e6z5;watchdog=b5c7;way=b4g-6k5q-3r9v6z4;way to=r3v7;ways=v10;
        we=a5f-3g-5l5n16o-8q7r-9s-5t-7v12x-5A10;we do=i-5q4v7y6;we expect=l8p-5q3;we finish=l8;we had=i4p7;
        we lose=m7;we made=i9;we speak=u8;weakest=t14;web=g9;website=u13;
        week=a-7e3f-8h15i5j-4k-8l8o-7p8q9u-13w3x-3z12A-6;week #=g-5h11p-3;week ?=c7f-5g-5h6p8r-3s3t3x-4y5;
        week and=i4p-8q10t-4B5;week before=b4i6p-5q-3z6;week by=g-5p5z9;week ending=p9;week for=g-3p-6y7z4;
        week of=g-5h-4i4j4p13;week over=i15p-6z-4;week to=z9;week yoy=i7p-3;weekday=b7g8i-4z-5;
        weekend=c7d-5g-4i5p6q3t5u-3y7z-4;weekend before=i7;weekly=g-8h13i-5k-3p-14q12s4t-4u-4v-3w17y-5z25;
        weekly cohorts=h7;weekly revenue=z6;weekly summary=q10;weeks=g12h13i-3m-4q-5t3u-5z13B-3;weird=b7e15p-7;
        weird in=b6;well=g-4h8q8t-4x3z-3;well as=q7;went=c6e4g-4p-7q4y14B9;went off=c8e6p-4;went up=B9;
        were=c10d-5e4f-3g5j-4k-4l-4p8q5u-6A4;were the=p-9y10;were there=e6i4j-3q4;were triggered=c6;
        what=a-11b-11e-17h4i-11j-10k18l3n-11o9q9r13u-10v6w-10x3z-7A11B18;what alarms=c8;what can=o9;
        what caused=p-4B8;what course=p-6v3z14;what did=e-3p12r3t-6y3z4;what do=h-3m-4o-7p10r8A3B4;
        what does=g-3k5q6A4B-4;what drove=p-3B10;what explains=i-4p-3q4B8;what fraction=h3p8;what happened=p-6y13;
        what happens=p-3q4r4v-4A8;what has=p11B-3;what if=A8;what made=p-8B14;what moved=p-3B7;
        what proportion=g6m4p7q-3x-3;what shall=v7;what share=h7i6m5p5r-4B-7;what should=q5v9;what total=l8p-4;
        what warnings=c8;what was=c-3j7k-4p5q13B-5;what we=i8k3p-4;what were=t4y10;what would=l-3p-4v7A12;
        what's=a-5c-3d-5e-8f-5g-3i-5k12l6o7q4t-6u4w-4y-4z-4A9B16;what's behind=B8;what's our=l4p8v-3B-4;
        what's the=e-4j3k5p4u3v8A3B-8;what's your=o6;whats=k4p8B5;when=b23g-5i-7j12k11o-6p-6w-3z-4;whenever=b21q4;
        where=a-4b-6c-3d-5e-8g8h-3i-6j-5k-7l10m13n-5p-6q5r10t3u-6v11z-7B9;where should=v10;where will=l7;
        which=a-4b-5c6e-9f4h-5i-6j-3k3m9n-9p-20q11r10s15t21v5w-4y-11z-5A-6;which alarms=c5;which channels=e5f9g6t-8;
        which factors=B10;which of=c10i9p-6r5t-4;which pages=r9u7;which source=s7;which touchpoints=f10;
        who=f4h14j-3k-4m10p-7u-6x12y-5;who signed=h8;who won=q9;who's=u4B8;why=e-5g-3i-14p-15q22y-3z-5B45;
        why did=i-4p-6q10B9;why was=B7;will=g-3i-4l24n8p-11q13;will we=n4p-3q9;wins=a7p-5v14;wins for=v7;wise=g8;
        with=a-3e4g7i9j-5l5n-4p-6q6r-4u-6x6y-6z-5A4;with blog=g-4p9;with me=v6;with the=e8g-7i4p-7q3t16B-5;
        with their=g8;without=e-5f8i-3j8q-4t-5v5x4z-3;wk=p12z5;won=g-4h6p-4q7;won the=q8;wonky=e7;work out=k8;
        worst=g-7p-8q8t25;worth=p10v3;would=b5g-3k-5m-4o-3r-4s-3t-6v14A24;would we=A7;would you=i4v13A-8;
        wow=g-4i32p-7;wrap=a3y7;wrap up=y7;write=p-5q4w3y10;wrong=p-5B9;
        year=b3d-3f-5i17k-5l13m-3n12o-4q-6t5u-6v-6w-3x-4z11;year on=i8p-4;year to=i-3p5z5;
        yesterday=a-8b-10c9d-11e9g5k-14l-9m-5n-3o-11p12q20r-4t6u-14v-13w-7x4y20z9A-7B16;
        yesterday ?=c5e-4g5i-4j6k-4q6y-5z4;yesterday and=i5j-5p5q8;yesterday's=b-5e7g3h5i4j-4k-7o-3p6q12s3t-4v-6y5;
        yesterday's data=j-3q8;yesterday's revenue=i4p7s4;you=a-6f-6h-3i-6k6l7m-5n-4o23s18t-3u-4x-5y-3A-10;
        you advise=v6;you calculate=k6;you check=e-3p10;you get=k-5p11;you were=v10;
        your=c4j3o20p-8s13t-3u-3v5y-4z-3B-3;yourself=o6;yoy=b4i29p-13z-4;yr=i6;ytd=n3p4z9;
        """
}
