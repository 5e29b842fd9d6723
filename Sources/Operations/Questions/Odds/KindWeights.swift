// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let outcomes = """
        a abtest 1
        b alert_create -1
        c alert_log 2
        d alert_manage 11
        e anomaly -1
        f attribution -4
        g breakdown 3
        h cohort -5
        i comparison 3
        j data_quality 7
        k definition 11
        l forecast -1
        m funnel -2
        n goal_pacing -21
        o help 18
        p metric_value 24
        q multi -33
        r path 8
        s provenance -18
        t ranking -1
        u realtime 10
        v recommendation 9
        w report_schedule -6
        x segment -8
        y summary 11
        z trend 7
        A what_if -16
        B why -9
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
        #=a-8b20c-3d-5e-5f-8g3j-6k-17m-9n24o-13p-5q7r-6s9t10x-7z4A20;# #=a6b-9d-5f6g-9i7n-3p19q4t-4u-3v-4w19z-4A-5;
        # ?=c6g4h3i11j4l7n-5t-6u-3A-6B6;# am=w6;# and=c4i-4j4p11q-7z4;# bullets=y8;# campaigns=t6;# channels=p-4t7;
        # countries=g-5q3t6;# days=b-7c5d-3g-6l6m6n-4p7r6s-4t3u-9w-3x4y4A-5B4;# december=l6;# in=g6i3t-4;
        # million=b5g4n6;# min=u7;# minutes=b3p-6u12;# months=g5p5z5;# more=v-4A9;# nov=p6z5;# november=i6p7;
        # on=e4g4i9t-3z-3;# orders=n11t-4A5;# page=g9;# percent=e3p-4A5B4;# revenue=i16p-4;# sales=i8;
        # to=b-3c3e3i-4n-5p7q7z7;# visits=g7;##=t8;#am=g-3w14;#k=b12e-3f-4i-10k-5l-6n36o-3p-10q9s6t-3v7z-8A6B-3;
        #k this=q9;#m=i-3l-4n16p-3;#m revenue=n12;#th=p6w8;#th percentile=p6;
        ?=a11b-15d-8e10f3j6k4n9p4r-4w-10x-6y-7z-6A6B7;? also=l-3q11;? and=g-4q20t-3;
        a=a5b15c-7d-6h-5i-5j-10k6q4s-6t-12u-7w17y6A6;a #=b-3A11;a bad=e9;a bounce=g6;a channel=g7;a nutshell=y7;
        a purchase=p3r9;a table=g8;a tripwire=b9e-3;a visit=k8;a week=d6i4p-3w3;
        abandonment=b3i3k4m-6o-3p4q-4r-4v6A7B5;able=o8q4;able to=o8q4;abnormal=e25p-8;abnormally=b8e8p-6;
        about=b7c5d8e7g-5i-6j-4p-7r4y10z-4A-3;about last=p-6r6y8;above=b5g12i9p-6t-4;above #=g12t-4;
        account for=i-6B10;acquired=g9h17i-3;acquired in=h14p-5;acquisition=h15q-6t7v3z-7B7;across=f6g19i-6t-4z7;
        action=v9;actions=r5t-4v20;active=d4g-5k10p-3u9z4;active users=g-4k9q3u6z5;
        ad=a-4c-6f5g13h-5k4m-5o-5p3r-5t11u-5x-4y-10A7;ad group=g10;ad platform=g10p-4;
        ad spend=b5c-4d4e4f-4g-3l6o-3t-4y-6z8A5B3;add=b3i-3m9p6r4;add to=m6r4;add up=p7;additionally=i-4q12z-4;
        ads=d-4e-3f-3h-3j8n-3p10q3v3y-6z7A12;advertising=g10l4t-4;advice=p-4v13;advise=v10;
        after=e-4g-3h13l-5p-10q9r22t-4z8B-3;again=h13;against=a7b4g-8i29n4p-19v9;alarm=c22d24e-4i-3p-11q5y-6;
        alarms=c22d5p-8q6y-4;alert=b8c28d37e-6g-5i-5k-3p-12q10v-5y-5z-7B-4;alert history=c5;alert log=c6;
        alert rules=d6;alerts=c36d21e-5g-3j-4p-13t-3y-5B-4;alerts fired=c5;
        all=c-4d13f6g5h-5i-4j10k-5p7u-4v-4x4z-3B-5;along=f7g5m3p-4t-3;also=g-6l-3p-10q31t-5w-4x12B-4;am=e5u7w6;
        among=f5g5i-4p-6t14;among the=g9p-5q3t4;amount=i-3p8;an=b11d-4e-4g-5h-3i-6k11q7u3v4z-7;analysis=h9z-4B4;
        and=c-4d-7e-8f4g6i6j-6k5l3m5p-4q23t-8u-9v-8x20B-7;and how=g12i9p-11q6x-3z-5;and so=g10p-6;and the=i8n5q3t-5;
        and what=g6p-13q10B-4;and which=q13t-11;and why=q13B-9;android=g5h4i6p-4;anomalies=b7e13j-4p-8q7;
        anomalies in=e6p-4;anomalous=e9t-3;anomaly=b12e11g-4p-4;answer=o8;
        any=a5b7c13d-3e21f-3g-5i-6j12k-5m-3o-4p-8q12r-4t-4v6y-6z-8;any anomaly=b6;any day=e7p-4q5;anybody=u7;
        anyone=u10;anything=b7c4e25i-5p-6q6z-4B-3;anything weird=e7;aov=a-4c-3f-3i7j-6o-5p9q12s4t-5u-3v5y-7A7B8;
        aov on=p5;april=h8p3;are=b3c-7d6f4h4i-3j15k-4n7o8p-14q3r-4s4t-5u12w-3z-4A-6B-9;are all=j5;
        are we=i4l7m5n9v-5;are you=o8;around=h12k-3v4;arpu=k8p11;arpu in=p6;as=a8e3g-7h-3i6k9q4r-4t-6u4v-7x5A-4B-7;
        as soon=b8;as we=u8;as well=p-3q9t-4x4;ask=o7;asleep=c5p7;assist=f19i-4p-5t-5;assistant=o6;assume=A10;
        at=a-5c-8e3f-5h-5k-6l3m11n3o-5q5r8u10v-4w15A-4B-11;at #=p-4q6w11z-3;at least=g7t-7;at which=m12;
        attribution=f25g-6i-3p-6;audience=g4i-3p-4x36z-5;audiences=p-4x23;august=h11i10j-3k-5l-4o-3p3q7t4v-5y5z5;
        automatically=b3w8;average=a-4g5j-3k5p13y-4A7B3;avg=p8;b=a17p-4q9t-5;b the=q10t-5;
        back=d6h18i-5m-5p5q-3s6B-3;back ?=g4h8p-4;bad=e8;ball=f4l8;banner=a9;based=f8v8;based on=v8;
        basket=a9g-5i-3k-3m7p11r4A5;baskets=v7;be=b5d5g-4i-5l7y-4z-4;been=c5d-4g5h-3i-4q-3r4s3t-3z12B4;
        before=b4e-6h-4i16r12u-5x-4y-6z4;before last=g5i-9p8;before they=p-5r7;before's=i9p-4;beginning=p-3r9;
        behave=b6e13p-5;behaves=b7;behaves abnormally=b7;behaving=e7;behaving strangely=e5;behind=p-5s10B12;
        behind the=p-4s6B7;bell=b7c7;below=b11d-3g10q6t-4;below #=b5g11q6t-4;benchmark=i9p-4;beside=i17p-7;
        beside the=i7p-4;besides=q12;best=g-8l3p-11q6t28v13A-5;best selling=t8;bestsellers=p-4t18;better=i14p-8v9A4;
        between=a4g4i10m13n3p-4q-10y-4A-3;big=i4x7;bigger=i9p-4v3;biggest=g-7i-4m7p-4t22v7z-4;bin=d7;bin the=d6;
        black=h3l12y3z7;black friday=h3i5l10y3z7;blame=B9;blended=p10;blended roas=p7;blog=g-5r12v4x9;
        board=g-3p6y11;boil=y6;bot=o8;both=a3f8g-4x7;bottleneck=m8;bottom=g-5t17B4;bottom #=t7;
        bounce=d5e4h-3j-3k4l-3n-5o-4q4r-4s4v10y-5B6;bounced=k4p14r-3z-4;brand=g22p-4z-3;brands=g5i-3t9;breached=c6;
        breakdown=g10p-3;breakdown of=g8;brief=p-4y8;browser=e-3g25i-4k-4p-9q3t8u4x4z-5;browsers=g11p-8t17z-4;
        browsers by=g-5t9;browsing=u11;budget=p-3q3v11A14;bullets=p-3y10;business=i-4y10;but=f3k5x14;
        buyers=g5h10x13;buying=m8;by=d-7e-7f5g19h6m3n6o-8p-17q14r-7t17v-4w6x-8y-11A7B-11;by #=g-4i-3t-3A7B3;
        by a=A10;by campaign=e6t-4;by channel=f10i3q5t-5z-3;by city=g9p-7;by conversion=g-4t6;
        by country=m4p-3q6t-7u8;by creative=g6;by day=g7i-7t-6z9;by event=g8p-5;by hour=g5z7;by how=g-7i11t5;
        by its=g-4p8;by month=g-6h8i-3l4t-4z13;by quarter=z6;by revenue=g-10t14;by roas=g-5t9;by sessions=g-6t8;
        by side=g-4i10;by the=c9d-5i4p5q-3t-3;by week=g-7p-4z20;by what=g-4i10k7;c=a6p5;c #=p6;calculate=k6A6;
        calculated=k10p-3;calculated ?=k7;campaign=e4g22j-5p-12t10w10z-9;campaign for=e6p-4;
        campaigns=b-3g16i-5p-8t22v5z-5;can=a3e-5g5j6k-5n4o10q-5t-4v5;can we=a5g-4n6q3v6;careers=r13t-3;
        cart=i-4m9o-3r10v3x8y-4;cart abandonment=e-3g4r-3v6z3A4B6;cart to=m7;categories=g13i-7p-5t7;category=g16z-4;
        caught=c5p-6B5;cause=p-10B20;cause of=B6;caused=p-5B11;caused it=p-4B7;causes=p-3B7;challenger=a7;
        chanel=g10;change=g-4i19p-10v6z-4B5;change in=i7p-5v4B4;channel=e-5f20g19k-4p-5q4t5v-3z-6;channel ?=g9;
        channel for=p-5q4t9;channel last=f7;channels=f21g14h-4i-10m-4p-6q7t19x-3z-4B-8;channels for=t8;
        channels last=g7;chart=i-4p-10q5z22;chat=o9p5;cheapest=g-7p-3t17;check=a7e22g-5i-4j6l-3n8p-8q3t-3z-5B-3;
        checkout=a7c-4d-3g-8h-4i-3m31q4r13t-10x4y-5z-5B-5;checkout drop=m-4q10;checkout page=p7;checkout steps=m7;
        checkouts=b8c-3e4i4p7s4;chrome=i8;cite=s6;cities=g11p-6t16;cities in=g9;city=g7p-12t8u5;claiming=f14i-6;
        click=e-4f22g-4p4q5t6z-4A-5;clicks=f4g4p8r-3s6y-5;clickstream=r12;close=f12l7;cls=b5k8p7;cohort=h21p-6z-5;
        cohort table=h8;cohorts=h18p-5z-7;cohorts since=h9z-7;collapsed=B7;collapsed on=B7;com=b5w13z-3;
        come=e-7g3h3i-4j5l3m-3v-3y-3B14;come back=g-4h6p4;come from=g9p-6B5;come to=g-3p10z7B-8;coming=h3l10p-4u7;
        commands=o15;commencing=z5;commencing #=z5;commentary=y6;common=r9;compare=g-8i28p-12q6r6z-6B-6;
        compared=b4f3g-7i18p-9;compared to=i10p-4;compared with=b3f4g-6i7p-5;comparison=i9;complete=g-3q9;
        complete ?=q9;completion=m7;concurrent=p-3u12;concurrent users=u9;confidence=a8l8;configured=c-3d10;
        contact=r11;contentful=g4p8B4;contentful paint=g4p8B4;contrast=i14p-5;control=a9;
        conversion=a-3f7g-3h-3i3j-3m4o-5r-5v5w4y-6A6;conversion from=m8p-4;conversion rate=c-3f-4g4k3m-4w5y-4z3A8;
        conversions=c-6f22g4h-4j-4k5m-4n4o-6p-3r-5t4u-5x-4y-11z4A5;converted=g4i6p4;converted ?=p8;cost=g7p7;
        cost per=d4g-10p5t6;costs=e4j7;could=b3g5k-3n-3p6s-4v8w5y5B-4;could we=b5p-6v8;
        count=a-4c-5h-3m-3p14r-4s8t-4u10v-4x10y-5B-3;count of=p5s4u7;counting=g7p7;countries=g19i-7p-9t20z-4B-4;
        country=e-3g25p-15q7t12u11z-10B-4;course=i-4p-6q5z16;course of=z6;cpa=g-4o-3q8v5y-9z5A6B4;cpm=k7q6z7;
        creative=g12p-6t4;credit=f29g-5p-6t-3;credit for=f7;credited=f7A-3;crystal=l8;crystal ball=l8;
        ctr=g6i-3k8t5y-4z6;ctr of=g-4p8;culprit=p-4B11;current=n7p-3u8;curve=h4p-6z19;curve of=z8;
        customers=g-6h13m5p11;customers in=p7;cut=g11p-3q4v3;cyber=i5l9;cyber monday=i5l9;
        daily=b5d4g-8i-16p-17q9t-4w15z32B-5;daily revenue=i-4z6;dashboard=s10;
        data=e-7f6g-5i-4j44k-4p-15q11s11t-3v-3y-3B-5;data driven=f9;data last=j5;database=j8;date=j4p5t5z8;
        dates=j6t3;day=a-3b6c-3d-5e3j3k-3t5u-3v-4w9x-4y-4z19A-3B-5;day #=h5i5w9z-8;day before=g-3i9;
        day by=g-7i-4z12;day in=z8;day last=e4g3p-8z5;day level=z6;day of=g14z-8;day to=p-4z13;day's=g-4i-6q3z12;
        days=a-3b-7d-4e17g10i5l4m9n-4s-5u-12v-4w-4x5z5A-6;days for=e13;dda=f6g-5;de=p11;dearest=t9;debrief=y9;
        decay=f14g-5;december=b-4e-4g-6l29n5p-9q15t-3v-5B-4;decline=p-5q5B12;decline in=B8;declined=B10;
        declined in=B5;deep=g-3p9v-4;define=g-6k21p-6q14;definition=k13;definition of=k9;delay=p8;delete=d9;
        delta=i13p-3;desktop=e-3i16m7x7z-3B-6;detect=e8;develop=z8;developed=p-5z15;development=z11;
        development of=z10;deviate=e7p-3;deviations=e10;device=g18i5m7p-15q4x5z-8;devices=g10t10;diagnose=B10;
        diagnose the=B10;did=c12d-5e15f-4g5i14j14k-6l-12m-6n-4o-5s5u-8v-7w-3y4z4A-6B-5;did any=c9j-4;
        did bounce=i8p-3;did each=g9;did i=p-7y8;did q#=i8;did the=a6c15j6p6;did traffic=i7;did we=g5l-6p7t4y7z4;
        did you=i-4j6p-5s12;differ=i14k3p-7z-4;difference=i10k6p-7;digest=w9y10z-3;digest of=y10;dip=p-4B14;
        direct=p11;direction=z8;directly=r12t-4;distributed=g10;distribution=g7;distribution of=g7;
        divide=g13i-5p6z-3;divided=g7p5;divided between=g9p-5;divided by=g-10p15;
        do=a-3b-3c-7f5h13l4m7o4p-10r4s-3u-7v6w-4z-11B-4;do about=v7;do i=d10k-6o5v4y4;do last=y8;do our=g9v-3;
        do phones=g-4p9;do users=r8;do visitors=r6;do we=i-4j8k4n6q-3r-3u3v-5B6;do you=e4g-3i-5k10l10o4q4r-5;
        does=d-3e5f6k13s5t-4v-8y-5z-5A9B-5;does the=a4i3m3s7;does this=o7;dollars=i-3p7A8;doubling=A6;
        down=b4e-5f-3g7h5p-5t-6u-3v7B17;down this=B6;down to=g6y7B-3;downtime=c4e-6p11;dr=p-4y9;draw=p-3q4v4z12;
        draw me=z9;drill=g7;driven=f9;drivers=B9;drivers of=B8;driving=p-3B7;drop=a-3b4g-5i-5m6p-4q9z-4A3B16;
        drop off=m5p-4q9;dropped=g-4p5B10;drove=p-4B9;e=m5p10;each=b5c-3d-3e-4f9g23i-7k-3m3p-20r-3w18x-5y-6z18B-7;
        each channel=f9z-3;each day=g-6i-3z13;each day's=i-6z10;each month=g-4p-4w6z7;each of=g6p-4z7;
        earlier=c5i11p-3z-3;earth=p-8B11;ecommerce=g-4m11;ecommerce funnel=g-4m11;effect=a5p-4A15;effect on=p-4A11;
        effort=v10;email=b4c-3g-5h-3i4k-4l-4q5r-4t-6w13x8y-4z-3A5;email channel=p6;end=a4g-5i-4l11n10p3t4B-4;
        end of=l8n4;ended=p13B-3;engaged=i4k9p6z-3;engagement=k3q10;engagement rate=k4p-3q10;entering=m9p-5;
        entry=g3k7;entry for=k7;error=b7d5e9p-4z6;errors=b4e7q4;estimate=l12p-4;event=g7m-4r23;event name=g9;
        events=k5m-4r18u4y-4;every=d3e-3f6g13h-4i-6j4l-5m4p-9t-4v-4w20y-4z13B-4;every ad=g8p-7;every country=g7;
        every month=z6;everything=e6g3j8;everything for=j8;evolution=p-4z11;evolution of=p-4z11;evolved=p-4z11;
        evolved in=p-3z7;exactly=k10;example=b5o7w7;example com=b4w5;excluding=p8;expect=l11p-6q5;
        expected=e14i-4l13p-7z-4;experiment=a40g6j-5p-7z-4;explain=g-5i-8k18p-9q16t-3v-3z-5B20;explain the=i-5q3B8;
        explains=i-4q4B8;explanation=e-4p-6q4B15;extra=l-3v8;extrapolate=l9;factors=B9;factors pushed=B5;
        fail=j11p-3;failed=j8p3;fall=e-5g-3p-9q5B12;fall in=B8;far=e5g-4i6m5y6B-6;far ?=q6y5;far this=i4p8;
        features=o5r4;feed=j6r4s4t-4;feeds=j7s3;fell=p-6B10;fewest=t10;fid=p11;figure=i-4j-6k6p13s21y-4;
        figure in=j-4s7;figures=e6j13p-3w11;file=k3r8x7;filters=s13;finish=l8m3p-3;fired=c13p-4q5;
        first=f10g8h14k-4m-3p5q11r-3t7u-4x-5y-7z-4B-7;first click=f9p-3q4;first input=p6;first time=g8h4p-3;
        first touch=f7;fishy=e13;five=g-6i-5k4p-8q6t17u6y6z-3A4;fix=v9;flag=b8;flew=t7;flew off=t7;flow=m12p-8r13;
        for=d-5l11m-4n5o-6q6r-10s4t4u-11v10;for #=b3n5z6;for ?=k5;for all=f4g9p-6;for december=l4q10;
        for each=g10i6t-4z8;for every=g13q-4z3;for new=i8p-4z-3;for next=l5q3v4z-3;for november=j4l-5n6q6;
        for october=c5p10q7s3t-7v-4x4y-5B-4;for orders=e5g-5l4p-4t8A4;for q#=g4j5p5q4z4;for revenue=p-5t7A6;
        for sales=e4p-5t7;for the=b-4d-5e-5j-5m-3p5r-3s6t-7w5y5B7;for us=e3y7;for yesterday=g3j7z8;
        forecast=b-4l14p-4q18z-4;forecast of=l9;form=m11p-7r5x4;form start=m6;form submit=m3r6;formula=k20p-5s6v-3;
        formula for=k8;fraction=p8;france=i13;free=a12;free returns=a6;fresh=j9;
        friday=b-5c3d5j-4k-3l7o-3q10t-5u-4v-6w8y4A-3B4;friday #=i13l-4p-4;from=b4f-7g4j-3k-4m4o-6q4r13s9u-4v-7w-6;
        from the=e3g-5i3q-3r6t-3z6;fruit=v6;funnel=g-6m29p-5t-4w10;funnel report=w7;ga#=j6p-3s6;gap=i10n10p-6;
        gaps=j15p-4;gaps in=j11p-3;germany=g5i3p7q-7t-4u4x4B6;get rid=d6;getting=n4v7B4;
        give me=b-4c-5g9o5p5q4t5v4w-4z3;glossary=k17p-4;glossary entry=k7;go=d6g-4i-4j-3k4m-4q8y5;go up=i6p-3;
        goal=n6B4;going=g-8i-5k-3l10n3p-6t-3v5y7z5B3;going by=g-5p7t-3v6;going up=z7;gone=j4p10;gonna=l6n3;
        google=f5g3i9p6q-6v-4y-3A9;google and=f8;got=d4q-6v9;graph=i-3p-7z21;graph of=z8;greatest=t7;grew=p-5B11;
        group=g5h3i-4p-8x20;grouped=g8;grow=b3v6;growth=b7i11m-3p-9v6w6B8;guide=o8;h#=h6i5k-3p7y4z10;h# #=i7;
        had=e3g8h-3i6p8u-4x-3B-4;had the=g-3q6t6;halloween=p8;hanging=v6;hanging fruit=v6;happened=p-8t-5y18B7;
        happened last=y7B-3;happened to=B6;happens=b6e-4q4r5v-3A6;happens to=q4A6;
        has=c7d-3e6f-3h-4i6j12m-4n-3p-5q4u-4y-3z11A-6B3;has everything=j9;has the=c6e4j6p-4t4z4;
        have=c3d9g6j11m-4o-4u4y-5z5A-6B-5;headcount=p5u3x8y-3;headlines=p-6y12;help=o11v5y-3B6;
        here=e-3g5h-3i-6k11o12q4s5v-5x-3y-3z-4;hi=i5o7;higher=i8p-10v6A5B8;highest=g-4p-4q4t18;highlights=y11;
        history=c11p-5z7;holes=j8;holes in=j7;homepage=p4r8;hour=b5p-14t4u10z23;hour by=g-4z13;hour how=p-6z7;
        hour of=g11p-4t5z-7;hour yesterday=z7;hourly=b3i-5p-9z25;
        how=a-4b-10c-5d-10e-18g7h9j-5k5l5m3n-5q6r-6s3t-14v5w-7x14y7z8A5;how big=i4x7;how can=v8;how come=p-9B23;
        how deep=p10v-4;how did=c-3e-4h-3j-3p-14r3s6y12z19;how do=g9h-3i4k10l-4p-11r6v6y-3B4;how does=g6i14k-4o7p-8;
        how fresh=j9;how has=i-5z13;how have=p-4z12;how high=p11;how is=g6k10u-5y4;how large=x8;how leaky=m5;
        how long=a3i-3p17;how many=f-4h3j-4k-4l8m6n-4o-4p18q7r-4u11v-6x7y-7B-10;how much=f7h-3l6p13q4v-5y-5z-5A5B-5;
        how often=c9g3p7y-3;how sticky=h7;how to=v8;how was=g5i-5p-5y7;how well=h8z-3;how were=g7p-4;
        how would=f4p-4A6;hypothetically=A9;i=a-4b4d8f-3h-4k3m-4o9r-6s-4v6x-4y8A-4;i do=v10;i miss=p-6y8;
        i was=c5p-7y8;i'm=b4o9p9q-5;ideas=v15;ie=w7;if=b24d-5f5g-8k-7q6z-5A12;if page=e7;imagine=p-4A13;
        immediately=p-4r10;impact=l-7v8A9;import=j12;impressions=p7z4;improve=i6p-4v9;
        in=a4d-10e12f-4h5o-6r-4s-4v-9x4B9;in #=i3p5z9;in ?=u7;in a=f3p-5y10;in august=f4p8t4;in checkout=m7;
        in december=l11q5z3;in h#=p9z5;in my=v9w5;in november=i-4n10p-3z4;
        in october=a-3e-5g3k-7l-4m4p5q10t7u-4v-4B5;in our=e5k6m4p-11B-3;in q#=a-3e5j-3k-5n4p4u-3x3A-4B7;
        in revenue=e5i6;in september=c6g4h4k-3p12q3x-6z-5B5;in sessions=e6B3;in spain=p7;
        in the=a3b-4c6l5m5p5u7y-11z-4;in this=g3k9;in your=o7v4;incidents=c11;increase=p-5B13;increased=i5p-6B8;
        individual=g8;info=m9p-4;inp=k6p8;input=p7;instead=d8;intake=h9p-3;interaction=f4p9;interaction to=p8;
        into=d-5f-3g10i-5k6o-5r5t-4w4B6;introduce=o6;introduce yourself=o6;ios=i5z4;irregularities=e17p-6;
        is=a6c-7d-5e4g-7j16k12n11o-4p-3r-10s4u7v-7w-4x4y-7z-3A-5;is a=e3k8;is anybody=u6;is our=i5k-10m5p8x4z3B-4;
        is something=j7;is the=a4d-3f-4i5j7k-6m3s4u3;issued=c5;it=a7b4c-4d8g-9h-5j-5k4m4n3o-4q11r-4t-4u-5v3x-6B5;
        it last=q8;item=g13m11p5t4z-6B-4;items=t9v4;january=h3k-3l11z14;joined=h9;journey=f7g-5r11;journey from=r8;
        july=g3h6i6k-4q5r-3z5;july ?=i5z7;july's=h8i10p-5;jump=p-5B9;jump in=i4p-4B9;jumps=e8;june=h8i7l-4p7q6t-4;
        just=p11r6u5v4A-6;just gone=p10;keep=a4d8h7B-4;key=p5r-3y8;key takeaways=p-5y10;keyword=g10p-6t11;
        keywords=g4p-6t16;kindly=p7;know=b6g-3j3l-4p8q3v-5y7z-4;la=p7;lag=j9;laggards=t7;land=i-3l11p7;
        landing=e4g13l5p-8q6t5z-6;landing pages=g5p-3q7t5z-4;language=g20i-3p-6y3;large=x8;largest=i-4p3t17;
        last=a-12b-7c10d-14e7f10g10h-5i13j4k-14l-16m3n-8o-10p15q12t7v-11w-11y8A-11B13;last #=b-3j-3t-7u12x5z10B-4;
        last click=f15g-4p-4;last month=b-4e4g9h-9i3j-3m5p4r7t9u-4v-4w-3x6z-7A-4;
        last week=d-5e5f-3g4h-6k-3l-7o-3p7q7s5t5u-4v-4w-5y9B7;last week's=i4t-3B6;last wk=p17;last year=b7g-4i4;
        lately=e14p5v-3z8;later=h14p-3;layout=a3p11;lcp=d5g7i-6k6o-3p8;le=p3z8;leaderboard=g-7t15;
        leaderboard of=g-3t7;leading=r8t7;leads=r7;leak=m8;leaky=m7;leaky is=m5;least=t12;least #=g8t-7;let's=A7;
        let's pretend=A6;level=g10p-6t6z6;lift=v10;likely=l12;likely to=l8;line=z15B-3;lineage=p-4s13;linear=f15g-4;
        linkedin=g6p4v-4A9;list=d9g6i-5l-4o6p-9q5t5v4y-4z3;list your=o6;live=p-7q3u27;live ?=g7;load=q7r-6t9;
        loaded=j12;log=c12;log for=c6;long=a3p11;longest=r-3t11;look=e13g4k-4n5p-4q-3v-3z6;looking=g3p7v4z-4;
        lose=m9A4;low=c4e-4g-3l4p-4v11;low hanging=v6;lower=i3l7p-7v7B3;lowering=v6;lowest=g-9t20;m=g7i5p-3;
        made=i5q4B15;mail=b11g-4i3q4w10z-5;mailing=w6;management=y9;manual=o10p-3;
        many=e-4h3i-4j-5k-5l8m6n-4o-6p8q6r-5u10v-4x7y-8;many days=g14p-12;many of=h11p-3;many orders=q7u-3;
        many users=m4p-6x10;march=l9;march #=l10;me=b12e-7f-6g-3h-4i-5j-5k4l-3n-4o8q13r-4s-5w6y13;me #=v7;
        me through=p-4y7;me up=w3y9;me with=d7;mean=k8p5q8z-4;meaning=k12;meaning of=k12;measure=i8k7;measures=v7;
        medium=g11t5z-4;members=x8;mer=k13q5;message=b8i-3p-3y6;meta=f8g-6i10j5k-3p4q10t-4v-4y-6A9;
        metric=c-4e5k20p-3;million=b5g3n10z-4;min=u7;mins=t-6u13;minute=p-3u9;minutes=b7e-4p6u18z-3;minutes of=p5;
        miss=p-6y8;missing=j12;mix=g13k5p-5;mix of=g7;mobile=e-4i4k-4p3t-3v4x4A3;mobile and=g11p-6;
        mobile conversion=p-3v7A4;mobile last=z7;model=f16g-5i-3t-4A7;models=f8;mom=i20p-6;moment=b6d5g-4q5u9;
        monday=d4e-4i7l7m-4q7w8z-5;mondays=g8p-5w7;money=g6l5p8q5y-3;monitor=b9d5;monitoring=c8;
        month=a-7b-9d-7e4h18j-7k-12l8n9o-10p-4q10s-5u-11v-8w3y6z16A-5B4;month #=h7;month by=z7;month for=z7;
        month in=y4z7;month over=i8;month this=z6;monthly=b-4g-4h16i-5p-10q7t-6w16y-3z25;months=h10p4t4z12;
        months ?=z6;more=b4e-4f9i11j-5k-5o-4p-11r-3t-6v20z-5A11B6;more than=b5g8i-15p17t-3;morning=q3w10y4z-4;
        mortem=B8;most=d-3f5g-8i-4j-3m4p-11q13r-5t31v6y5z-4B-4;most common=r9;most often=t6;moved=p-7t4z8B5;
        movement=p-4z14;mtd=g5i3k-4l11p4v-4z5;much=f7h-3l6p8q3y-5z-5A5B-3;mute=d6q4;my=c5d15e-3i-5q-5s4v3w14y4z-4;
        name=g4p-7q9t12y-3;name the=g-4p-3q8t9;nav=a6;navigation=r10;need=g8p-3q9z-6;need the=p11q6;
        new=a7b7c-4d-4g8h3m-4u-7v-3x-4y-6B4;new nav=a6;new rule=b7;new users=a-3r-4u-6w4x-5y-4A3B7;new vs=g9i-6;
        news=a5;newsletter=g-5x12;next=e-4g-3i5k-4l33m-5p-14q6r13t-4v6y-5A4B-7;next #=l14z-3;next month=l7A6;
        next quarter=l12;next steps=v6;next to=i18l-5p-6z6;next week=l10v4z-4;no=g5o5p4x7;no purchase=p-3x6;
        normal=b4e23p-9;normal ?=e7;not=p7x4z-4B-4;not counting=p7;notification=c9d11p-8;notifications=c15d12o-4;
        notify=b7;nov=b-5c4d-3e5g-3h-3j3p9q4t-3v-4z5A-4B5;nov #=b-4c5e5p9q5v-4y3A-3B5;
        november=a-4b-7c6e5h-6i7j4k-4l5n10p6q5s-5u-4v-8w-5y4A-9B8;now=a6k-4m-5q11r-4t-5u22;
        number=c-3d-5g-5k-4m-5p14r-3s19t6u8x4y-7z-3;number of=e4i5l3m-5p7q8u8x4y-5B-4;number on=s7;
        number one=p-6t11;numbers=e7g-5i-4j21p-5w5A4B-5;nutshell=y8;oct=b-3e4f9p8r7u-3v-4x6z3A-5;
        october=a-8b-9d-8e5g6i17k-14l-10o-7p8q11t8u-9v-6w-6x7y10z10A-10B10;october ?=j4k-4p7q4t-3y4;october and=q6;
        october revenue=i8p-3;october's=g7h3i10k-6o-3p4q7v-5y3z-4B4;odd=e13p-3;of=b-6c6d-5e-5h9k-4m4r-4u-6x6y7z3A3;
        of #=i5n7p-5t-6v5z3;of august=p-4y9;of conversions=q6;of last=e4g-4i5p-9q5s6t3y9;of my=c7d3;
        of october=p-3y10z5;of our=g3i-3p6r4x5;of q#=c3g-4s5y11;of the=a5c-3j4k-7l3p-3s6v-3x7z-4A-5B-3;
        of those=d4m8;of users=g5z6;of visits=e4i4p7;of week=g11z-10;of yesterday=p-5y10;
        off=c10d6e10g-6m5t4v-4A4B-5;often=c8g3p7r-3t7y-3;often did=c3p6;often was=g6;
        on=b3f-3i6j-6k-13o-11p4q3r-4s4t6u5w5y4z-4B6;on a=f4q-4t4x5z5;on device=g7;on friday=d-5p7y5B7;on getting=v8;
        on halloween=p7;on last=i3p-7v8y13;on linkedin=g4p9;on orders=c6f5p-6t4;on our=p-5u9y6z3;
        on revenue=e3p-6t7A5;on saturday=p9q8w-4B5;on site=k3p-4u6;on sunday=c7q5z5;on tablets=p5;
        on the=a4d-6g-7i3r3s12t-6u7v6w8B-7;on week=i12p-7;on which=e4g3t6;on year=i7;on yesterday=p-4y8;
        once=b11g-6p5r13w5x3z-5;one=e-5g5h4k-3l-6m-4r-5t7y9z7B-6;one number=p8;one thing=q4v8y-3;online=g-4p3q5u14;
        only=i-6p9q-3u5v6y3B-5;onward=r9;operating=g15p-4z-4;operating systems=g5;opportunities=t-6v18;
        or=a8b6d-4f-4i17j5k6m-3n5p-8q-6r-3s8t-10u-4v-4x13y-4z5A-4B-6;order=j-4m3t7y-4;ordering=m7;
        orders=a-7c-4e4f7g8h-7i5j-8l6m-7n8o-10r-8t4v-4w4x-6y-16z8A15B4;orders and=p7w3;orders by=g8t-3;
        orders for=e-3i7q4;ordinary=b4e10p-6;organic=h-3i6k-3p10;os=g5;our=a-5f4g3h-8i-8k-8m4n8o-8p7r-6t8v12z4;
        our checkout=m9;our pages=p7u3;our site=y6;our traffic=g5;our users=g5;our visitors=g8;
        out=a5c4e10i-5j-5m8o-3p7r5t-6v-5x-4y-6z-4;out by=g9;out of=b4e10p-3r9t-3B4;outlier=e9p-3;outlier check=e6;
        outliers=e17p-6q4;outliers in=e10;outlook=l7;over=b9d-3f5g5i12j-3k-5s-4t-5v-5y-7z9;over #=b10g12t-4z-4;
        over october=z7;over q#=i8;over the=b-4d-5e5f-4g3i-8l4p4q4t4y-4B5;over time=p-7z15;over week=g-5i15p-5;
        over year=i7;overall=y13;overlap=x12;overlap between=x6;overnight=j8;overview=p-5s4y9;overview of=d3y6;
        p=a7p-5q8;p value=a7;p#=g4p14;pace=l-3n9;pacing=i-3n7;page=c-5e5f-4g15h-4j-5m-8o-4p8r21t8v-4y-9;page ?=r9;
        page title=g8;page views=e3g3i5l4o-3p-4q-3r-7y-4z9B5;pagerduty=b7;
        pages=b-3c-3e-4g8h-4i-5m-7q9r21t24u6v-3y-5z-4B-6;pages are=r-3u7;pages per=i4p9;paid=f10i4p10q-3t-5x4z-4A5;
        paid channels=p7;paid search=f6i6p-4A7;paint=g6p14z3B4;past=a-4c8d-4e4k-3l-5m-3p9s-3u4v-5y5z6A-5B4;
        past #=c4l-4p4r3t-3w-3A-4B6;path=p-3r9;paths=r10;pattern=e9p-3;payment=m17p-4;
        people=a-3c-4f-3g6h5j-3l-6m8o-3r13u8v-4x14y-6B-6;people go=m-7q8;per=c-4f5g24h4j-3n-4q4r-6y-7z12B-4;
        per ad=g10p-9;per browser=g7;per channel=f11g-6h5p-6;per day=g-5p-4z11;per landing=e6;per month=g-3p-4z10;
        per order=p9;per page=g8p-4;per session=p11;per user=k4p8;per week=g-7i-5p-10q7z16;percent=b7g5i5n3t-4z-4A8;
        percentage=h7p12q-3z-5A8B-5;percentage of=i3m5p6;percentile=p6;performance=p-5w8y15;period=i5s7y4;
        phones=m9p4q4x4;pie=g9;pings=c6d6e-3;pivot=g8;plan=n8v7;plan for=v7;platform=g17i-5q5;platforms=f8g11i-3p-6;
        play=A11;please state=p6;plot=g-4i-3p-5z24;pls=c5d-4e-3f-4i-5j-3m4o6p5u5;plus=p-5q25t-5u-5x9;plus the=q7;
        points=m3p-6q-3y16A6;poorest=g-6t19z-4;position=f8;position based=f8;post=w4B8;post mortem=B8;precedes=r6;
        predict=l18p-6q4;presently=u7;pretend=A6;prev=p9;prev week=p9;previous=i12l-4r9z-5;previous week=g6i-4p10;
        pricing=a5g-4p8r12t-4x3;prior=i9p-3r7;prior to=r6;process=m15p-4;product=a3g16i-5m9t11z-6;
        product categories=g7;product category=g10p-5;products=g5i-4q9t15y-3;progression=p-7z14;progression of=z6;
        project=l15;projection=l8;prompts=o9;proportion=g5m4p6B-3;proportion of=g4m3p7;propose=v10;pulled=p-4B7;
        purchase=g-5h5i-5m17p4r12x13y-3z-5B-5;purchase last=p-7x9;purchases=f7h-4j-4k-3l8n7q5s-3y-5A4;
        purchases for=g5l6p-5;push=g-3p9;pushed=B10;put=b5d5e-5g-5i8l-4r5t-3v4z8B-7;
        q#=a-8b-7c6d-11f7g7h3i16j-3k-13l-3n4o-8q11t7u-8v-11w-6y14z9A-8B5;q# ?=f3j3y7B-3;q# by=q6;q# over=i8;
        q# please=c5t7;q# revenue=g8p-4q7z-6;q# to=i12B-5;qoq=i13p-4;qtd=i9p7;
        quarter=a-5d-4g5i3j-4k-4l7n12o-5p5r-4s-3t5v-6y5z11;quarter by=z6;quarterly=z13;quarterly revenue=z11;
        quarters=p-3z11;query=s8;questions=o19;quick=i4o9p4v8z-3;quick one=i4p5;quick wins=v9;quit=d7m4;quota=n6;
        range=e4l10p-4;rank=g-9t19;rank the=g-4t9;ranking=g-8t14;
        rate=a-6b8c-8e5f-8g7i5j-8k11m-6o-10p8q3r-10t6u-8x-7y-13z7A7B10;rate ?=g-4k4p7t3z-4;rate above=g6;
        rate by=g7t-4z4;rate for=g4h6p8v-4;rate last=e6g-5i4t7;rate mean=q7;rate of=i3p6B-4;rate on=p7s7;
        rates=e4h6i6m4p-3z-3;ratio=a8p10q4;reach=g4m4n9p5v-4;reactivate=d6;reactivate the=d6;real=e5u9;real time=u9;
        realtime=g-8p-6u22;reason=i-5p-8B26;reason ?=B7;reason for=p-4B7;reasons=i-9p-5B18;recap=o-3p-7q11y23;
        recently=e7p10z-3;recently ?=e7;recommend=v11;record=j9;recurring=p-3w13;refund=c4d6i-5s5t-4z3A3;
        refunds=c3p7q4y-4B4;refunds in=g-3p6q7;region=g14p-3;registration=m10;relative=i8p-3;relative to=i8;
        remove=d9;repeat=h8;report=g-4s15w13z-5;resolution=z6;responsible=p-5B9;responsible for=p-5B9;rest=l8;
        rest of=l8;results=w7;retention=g-8h31p-4z-7;retention of=h7z-3;return=h12;returned=h9;
        returning=g11i3o-5p6x4A-3;returning users=p5A-4;returns=a6p5;returns banner=a6;
        revenue=a-10c-8e5f7g4h-8i17j-11k4l7m-9n6o-12p5q9r-10s4t5u-8v-3x-8y-18z7A20B5;revenue ?=e-4s3A9;
        revenue between=p5;revenue by=g10i-6q3;revenue for=i4q4t-3z5;revenue from=b5g-3i-3p14;revenue growth=B6;
        revenue on=z6;revenue over=e6;revenue per=f7i-3k5;revenue trailing=i8;reverse=r6;rid=d6;rid of=d6;
        right=g-3p-4q9r6u9;right before=r8;right now=p-3q9u6;rise=p-5z5B10;rise in=B7;roas=g-4j-3k8o-5p3s10t3y-7B7;
        root=B10;root cause=B6;round=y7;round up=y8;rows=s7t6;rule=b6c12d23p-9z-4;rules=c19d20o-3p-4t-4;
        rules are=d6;run=a5e5g-9i-3j4l7y3z5;run rate=l7;s=g7p-4q8;safari=g-4i5p6x5;
        sales=a-4c-6h-5i19j-6k-5l6m-4n5o-6q7r-5t4u-4v-5w4y-12z6A10;sales on=i-7p8q3z4;same=b8e-3f6g-6i9p-6q4t-4x3;
        same weekday=b7i-4;sample=a11o6p-4;saturday=e4i3k-3q5t4w-4B7;saturday ?=q7;say=k4q5v-5A14;scan=e16p-5;
        scenario=A12;schedule=n7w8;search=e-3f7g4p-5q-4r7t-4x5A7B3;secondly=q12;see=e6g3m4p-7v-4z11;see the=z7;
        seen=h5p-7r5;segment=p-9x17;sellers=t7;selling=p-4t12;sensitivity=A7;sensitivity of=A7;sent=c7;sentences=y6;
        separately=g8n-6q9;sept=i6p3s7;september=a-6b-3c5d-5g6h6i11k-8l-6o-3p6q9r-6t5u-5v-7w-4x-7y9z7A-4B6;
        september's=g4i10;series=p-6z13;session=k14p8s4;
        sessions=a-6b5c-8e6f-7g11h-6i3j-6k4l6m-6n5o-9p4q8r-8t4u-7x-6y-13z11A9B5;sessions by=g11q4t-3;
        sessions last=p-6q4t7z3;sessions october=z6;sessions with=g-4p7;set=b9d5g-5i10p-4w6A-4;set up=c-4d8w6;
        shall=v9;share=e4h6m9p7r-5x-4y-4;share of=e5g4p8r-4x-4;shelves=t7;shipping=a5i-5k8m10;shipping info=m6;
        shop=e5g-3s5u7v6y5;short=i3p-6q5y11;shot=B7;shot up=B7;should=b10g-4i-8k3l12p-9q6t-4v17z-4A-3B-6;
        should we=i-3l8p-5v8;show=b-4c7e6j-3l-3o7p-12q8s9v-4y-7z9B-5;show me=b-3c7g5m6o7q-9r3y-5z4;
        show the=m-5q6s6z5;side=c3i8;side by=g-4i10;sign=a-3i-3m9p3r4y-4z-4;sign up=m11r5;signed=h4i4m-3x7;
        signed up=h4i4m-3x7;signup=g4m9p-4;signups=a-4b4c-6e4h3i5j-5m-4n7o-6r-7v-4x-3y-11z8A7B4;signups on=q8;
        silence=d13q4z-3;simulate=A8;simulate a=A7;since=b-5c9d-5e9h6j-3k-4n-4o-3p10q9r-3u-4v-4y-4z15A-5B3;
        since friday=c6;since july=h3z7;single=i-3q5t7;site=a-4e4i-5j-5l-4m-4p8q7u14v4y5z-4B-5;site go=p10;
        six=g-5t6z4;size=x16A4;slack=b14d6g-4i-4p-4w12z-4;slice=g9;slice the=g7;slowest=g-4p-6t17;
        slowest pages=p-4t8;slump=B14;slump in=B8;smallest=p-3t9;smartest=v9;sms=g-5i11p7;snooze=d13;
        so=e-5g5k-4n-4p6v7y4A-4B15;so far=n-3p7q5y7B-5;so on=g10p-6;social=f6i4p7x4z-7A6;sold=l4p8t8;someone=p4r8;
        something=e17g-3i-7j4k6m5p-3r3B4;soon=b8p4;soon as=b8;sound=b7c7p-4;source=f3g8j9k-4p-4q-4s18z-5;
        sources=g9j17p-9t13z-4;spain=i8p5;sparkline=p-5z14;speak=u7;spend=b4d4f-6j-4m-3o-4p5q10r-3t-5v6y-7z4A12;
        spend ?=k8A4;spike=B7;spikes=e11;split=a9g15i-5q7t-4u8z-5B-4;split by=g-4u6;spread=g8;spread over=g6p-3;
        spring=g-4p7;srm=a7;stage=g-3m16;stale=j12;standing=w8;stands=k9;star=t7;start=b6m14;start to=m6;
        starting=g-3r9;starting at=r6;starting with=g-3p8;state=g7i-4p3y7z-3;state of=y8;state the=p7;
        statistical=a9;statistically=e9;step=g-3m19p-7q6t-4;steps=m9p-4r15t-4v10;sticky=a16h7p-6u-3;sticky are=h7;
        sticky basket=a14p-3;still=a-4h6j10n8;story=p-5y13;strange=e18p-8;strangely=e15p-4;stronger=i10;
        strongest=g-3i-4p-4t19;stuff=o8;submit=m5p-4r5;suggest=p-3v15;suggestions=p-4v12;sum=i-5p7y14;sum of=p6;
        sum up=i-3p-4y11;summarise=p-4q4y12;summarise yesterday=y6;summary=p-5q10w7y10z-3;summary of=p-3y9;
        sunday=c7e-5i7p4u-4w5y5z4;suppose=v-3A9;surprises=e10;suspicious=e11p-6;switch=a4d7;sync=j9;systems=g5;
        table=g9h7p-6t5v5z-4;table for=h6;tablet=g6x7;tablets=p5;take=d3g3h8l5q-7z7B-3;takeaways=p-5y11;taken=z8;
        takings=g5i17y-4B-3;tally=g4p6;tally of=p6;tanked=p-7B16;target=i-4n11;team=b6m-3v6w11y8;teams=b14w10z-4;
        tell=d-3e4i-4k-4l3p6q6;tell me=e4k-3l4p6q7;ten=q4t10;term=k6;terms=k10p-3t8;terms ?=k5;
        test=a39j-4m-5p-8q12u-5v-4;testing=a8;than=b12e-6f13g8i18p-5t-6v-5z-6B4;than #=b9f-3g17i-8q3t-7;
        than in=g-3i9p-7B5;thank=r7;thank you=r7;thanksgiving=p6;
        that=a4b-4c6f-3g-3j-5m-4o-6p-5q8r4u-7v6w-7x3z-4A8B10;that ?=k6p-5B8;that day=p8;that of=g-4i13;that you=s8;
        the=a9d12g-5k-5o-15p-5s15t3v-7w5z-7B5;the #=n5p-4s6t5;the #k=n7;the #th=p7w5;the ad=f6g5i-4k6s6z-5;
        the alarm=b4c6;the aov=g6s4;the audiences=x7;the average=g-4i5p10A3;the best=t3v8;the blog=r5v5;
        the board=p3y7;the bounce=c3e4p-5s7v3;the checkout=m4p5q8r-6w5;the coming=l6;the conversion=d6m3p4B-3;
        the course=z7;the cpa=q7s4y-4;the culprit=p-4B11;the curve=z8;the day=g10i9p-5q-3t7z-9;the days=g8;
        the decline=B6;the different=g9p-5;the email=p7;the end=l7;the fewest=t9;the figures=j11;
        the first=h-4i5p9z6;the five=q8;the greatest=t7;the highest=q4t9;the homepage=p3r8;the individual=g8;
        the largest=p-4t11;the last=c8i4j-3l3m-4q-5r-4s-3t-5u9z12;the lowest=g-5t12;the meta=j7A7;the moment=b6d5;
        the month=g-4i4l10w4;the monthly=w8;the most=g-4m5p-4q11r-3t9;the next=i-6l7;the one=i8p-4q5t4v4y-3;
        the orders=d7z-4B3;the ordinary=b4e10p-6;the past=b-4d-3g4l-3u7w-3y4z6B4;the previous=i11l-4u3z-3;
        the reason=p-3B10;the revenue=c4d9i-8B8;the rise=B7;the same=b5f6g-6i8p-4x3B3;the segment=p-4x8;
        the shelves=t7;the shop=e7u5v6y4;the sign=m6;the site=a-3e6i-3j-4q7t4u7v4;the term=k6;the tiktok=j7p-6s3;
        the two=i9p-4;the united=p9x4;the us=e4z6;the users=h8p6;the watchdog=c6;the week=e-4g9i11t5z-6;
        the weekend=c8d-4i4q5y3;the year=l8n4z4;their=e3g7h5m-4q-3r5z-5;then=i-3l-4m4p-5q28r10t-7y-5A5B-3;
        there=e12g-4k-4l-4n7o5;there a=e6o6p-7;they=h8i-3k5m5r9v-3z-6B-3;thing=o5q5v9y-4;things=o10q5t-7v7y4B-4;
        things to=v7;this=a-5b-6c4d-4f-4h-9i9j-5m-3n16o11p-4q3r-7s-4t4u11v-6w-5B5;this assistant=o6;this chat=o10;
        this month=c5e4g7h-4k-7l-4n4o-7p15u-5w-3x-3y9A-5B7;this quarter=l-3n11o-3p7t4u-5;this tool=k9o3;
        this very=p-5u7;this week=g-6i4n7p-3v5B4;this year=g5i-5k-3p4t6u-5z10;those=d3i5m6p-4;
        three=g-4m-4p-6q3r5t6v12x3y6B-4;thresholds=c11d3p-3;through=c5g6h-5i-7j5k-3m4q-4v-5z9A3;through march=l7;
        thursday=c3p4B10;thursdays=w7;tiktok=j6p15v-4y-4z5A9;till=d11m4p5w-3;
        time=b9d-6f7i-5j7m-3p5r-5s-3u4w-4y-4z11B-5;time decay=f14g-5;time series=p-6z10;timeline=p-7z17;
        timeline of=p-5z10;tips=p-5v17;title=g10;tl=p-4y9;tl dr=p-4y9;to=c-9e-4f4h-4i3k-6m8n6r5t-5u-7v12w10x-3y-4;
        to #=b-4d14q7v-4w-4y6B-3;to a=k5r8w4z-5;to blame=B9;to cart=m10p-10r6x4;to date=g3i6p6;to day=p-4z7;
        to do=v9;to generate=m10;to get=s5v8;to grow=v7;to purchase=m9p-5;to q#=i9;to the=f5g-4i6k4m5p-5q-3u3v-3y4;
        to view=p8;today=c11d-4e8k-4l5n-5p8r-3u-5z6B-3;today or=e7;together=g-7i-4p13;tomorrow=l10p-3;tool=k9o3;
        top=a4g-11i-4p-9q14t23v9z-6;top #=g-5i-3q9t4v6z-4;total=i-5k5l11p20q5s5t-7z-5B-6;touch=f22g-7;touchpoint=f7;
        touchpoints=f15t-4;tour=o8;trace=p-3r6s7;tracking=j19p-4;trading=y10;
        traffic=c-3e5f-4g5j-5k-5l4m-4o-5x-3y-10z6A18B8;traffic on=p9B5;trail=r9s7;trajectory=p-4z10;
        trajectory of=p-4z10;treatment=a7;trend=e-4g-7i-3p-8t-3z35;trend of=z6;trending=p-3z15;trendline=p-5z12;
        triangle=h7z-3;trigger=b6d8p-4;triggered=c16d-4p-4B5;triggered rules=c7;tripwire=b9c6d3e-4p-4;ttfb=k5p15;
        tuesday=w8B3;turnover=g-4i9p6s5y-4z8;tutorial=o10;two=g-4i6q9B-3;two things=q7;two weeks=p9;type=i4o9;
        typical=e5p5r7;uk=k-3p12;under=b8f6g12k9p-5t-7z-3;under #=b8g10t-5;understand=k9p-5v-3B8;unexpected=e7;
        unique=p7;united=p9x7;units=g11l5p6q5;unmute=d10;unpack=B7;until=c-4d17p3q3y-5z5;unusual=b10e24g-7p-8;
        unusually=b5e9p-5;up=a-5b4d3f-3m10n-6o-7p-3s-3t-6w5x3y8;up last=g-4m6y4B9;up of=y5;
        up to=d3i7j7m-6p4r8u5v-5w-3z4B-8;ups=c4g-3i-5p-5z12A3;upstream=r9;uptime=d4p10q7y-4;uptime in=p7;us the=t8;
        use=g5o7p-4r3v8;use of=v8;user=g-7h7i-5k11o6p13r7u5z-6;user conversion=p7;user count=u9;
        users=a-3c-8f-6h9j-4k4o-8s5u15v-5x16y-11;users acquired=h10;users by=g14t-4u4;users come=p-4z8;
        users for=b7p8B-3;users in=g4h-5i7n5;users on=u7;v=i11p-3;value=a5g5y-4z5;value by=e7;value of=a5p5;
        values=b5e10p-4;variant=a10;venn=x10;version=a8;versus=i20p-12z-3;versus the=i6;very=u7;
        view=f5i5m12p-4t-3x-4;view item=m6;view of=f3i4p-6z6;view rate=p9;views=i8l4o-3p8r-8y-5z7B4;views last=g6;
        views of=p6;vip=x10;visit=g-7h5i5k8p7q5;visitors=e-4f-3j-4o-4p6r8u18v-5x7y-5B-5;
        visits=a-3c-4e7f-4g12h-6j-5k-3m-5o-3p7q3u-4v-4x-4y-8z14A4B6;visits by=g7;volume=e3i-5p15;vs=b4g-3i36p-20;
        vs returning=g9i-6;vs the=g-4i6;w=p7;w c=p6;warning=b4c8d14w-5;warning to=d5;warnings=c23d13e-3o-3p-6;
        was=b-4c11d-4e9i8j5k-7l-6m-3n-3p4q7u-4v-6y5z-4A-7;was i=c7;was our=p9B-4;was the=a5p10q-5y-4;was there=e7;
        watchdog=b6c7;way=b3g-6k5q-4r4v6z4B5;way to=r5v6;ways=v10;we=a5g-7k-4l5n15o-8q6r-9s-5t-6v12x-5y-4A10B-4;
        we do=i-5q4v8y6;we expect=l7p-5q3;we finish=l8;we lose=m7;we made=i8p-3;we speak=u8;weakest=t14z-3;web=g9;
        website=u14;week=a-7e4f-7h16i4j-4k-8l7o-7p9q8r-4u-12w4x-6z10A-4B3;week #=h11p-3;week ?=c7f-5g-6h5p8s3y4;
        week and=g-4p-8q11t-4B7;week before=b3i6p-4z5;week by=g-5p5z9;week ending=p9;week for=g-3p-5y8;week in=w8z5;
        week of=g-5h-3i4j3p13;week over=i14p-6z-3;week to=z9;week yoy=i8p-3;week's=i3t-3B6;weekday=b7g6i-4z-4;
        weekend=c7d-5g-4i6p5t4u-3y8z-4B4;weekend before=i7;weekly=g-7h12i-6p-13q12s3t-4u-4w16y-5z23;
        weekly revenue=z6;weeks=e3g11h14i-4m-4q-5t3u-5z13B-4;weird=e15p-6;well=g-3h8q7t-4z-3;well as=q8t-3;
        went=c6e4g-4m3p-8y12B11;went off=c7e5p-3;went up=B8;were=c10d-5e4g5j-4k-3l-3p7q5u-5;were the=p-8y8;
        were there=e7i3j-3q4;were triggered=c6;what=a-11b-9e-17h4i-11j-8k16l4n-12o9q9r12u-10v6w-9z-6A10B17;
        what alarms=c8;what alerts=c5d3;what can=o8;what caused=p-4B8;what course=i-3p-6z12;what did=e-3p14t-6y4z3;
        what do=h-4m-4o-8p11r8y4A3;what does=k5q5A3B-4;what drove=p-3B10;what explains=i-4q4B8;what fraction=p8;
        what happened=p-6y11B4;what happens=q4r5v-3A6;what has=p11z-3;what is=e4k5q4t-3B6;what made=p-8B14;
        what proportion=g6m4p6B-3;what revenue=p9;what shall=v6;what share=g4h8i6m4p5r-4B-7;what total=l7p-4;
        what warnings=c8;what was=e-3j6p7q13B-6;what we=i7;what were=t3y8;what would=p-4v4A10;
        what's=a-5c-3d-5e-7f-5g-3i-6k13l6o7t-6u4w-3y-3z-5A8B16;what's behind=B9;what's our=l5p8B-4;
        what's the=e-3k6p4t-3u3v8B-8;what's your=o7;whats=p10;when=b23g-4i-6j9k11o-6p-5z-4;whenever=b20q4;
        where=a-4b-5c-3d-5e-6g8h-3j-5k-6l9m13n-4p-7q4r10u-6v10z-6B4;where does=m5A3;where people=m-7q8;
        where should=v8;where will=l8;which=a-3b-5c6e-7f5h-5i-6j-4m9n-8p-20q11r10s15t20v7w-3y-11z-5A-6;
        which alarms=c5;which channels=e4f10g6t-8;which countries=g8;which factors=B9;which of=c9i9p-7r5t-4;
        which page=t9;which pages=r10u6;which source=s7;which touchpoints=f9;who=f3h15k-4m10p-6r-6u-6x13y-4;
        who signed=h8;who won=q8;why=e-5i-12p-15q22z-5B43;why did=i-4p-6q10B10;why is=B6;why was=B8;
        will=i-4l24n9p-12q13;will we=n4p-3q8;wins=a7p-5v13;wise=g9;with=e4g6i8j-5l5n-4p-5q5u-5x5y-5z-5;
        with #=i4p-3A6;with blog=g-4p8;with me=v6;with q#=i-4q8;with the=e7g-7i5j-3p-7q3t15B-3;with their=g9;
        without=b3e-5f3j10p4q-3t-5v4x4z-3;wk=p12z4;won=g-4h4q7;won the=q8;wonky=e7;work out=k8;worst=g-6p-9q7t24;
        worth=k-3p12v3;would=g-4k-4l-5m-4p-4t-4v11A27;would we=A8;would you=p3v14A-8;wow=g-3i32p-7;wrap=a3y7;
        wrap up=y6;write=p-5q3y11;year=b4d-3e-3f-4i15k-4l13m-3n12o-3q-5t4u-6v-6w-3x-3z11;year on=i8p-4;year to=p5z4;
        yesterday=a-5b-8c10d-10e6g4k-10l-8m-5o-10p11q20r-3t4u-13v-10w-5y20z8A-7B16;yesterday ?=c5g4j4q7y-4B3;
        yesterday and=i3j-5q8;yesterday's=b-4e7i4k-7o-4p8q12s3t-4v-5z3;yesterday's data=j-4q8;
        yesterday's revenue=i4p7s4;you=a-5c4e4f-5g-4h-5i-6k6l6m-5n-4o25s18u-4x-4A-11;you advise=v7;you calculate=k6;
        you get=k-5p10;you were=v9;your=c4j4l3o19p-7s12t-3u-4v4y-4z-3B-3;yourself=o6;yoy=i29p-12z-4;yr=i6;
        ytd=n4p4z9;
        """
}
