// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let outcomes = """
        a abtest 2
        b alert_create 0
        c alert_log 2
        d alert_manage 11
        e anomaly -1
        f attribution -3
        g breakdown 2
        h cohort -3
        i comparison 2
        j data_quality 8
        k definition 13
        l forecast -1
        m funnel -3
        n goal_pacing -22
        o help 17
        p metric_value 23
        q multi -34
        r path 8
        s provenance -18
        t ranking -2
        u realtime 11
        v recommendation 9
        w report_schedule -6
        x segment -9
        y summary 11
        z trend 6
        A what_if -17
        B why -9
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
        #=a-8b20d-6e-5f-6g3j-7k-18l-4m-9n25o-13p-5q8r-6s9t10x-7z4A22;# #=a6b-10d-5f5g-10i7n-4p20q4t-4v-5w20z-3A-5;
        # ?=c6g4h4i12j3l7m-3n-5t-6u-4A-6B5;# am=w6;# and=c4i-3j3p11q-7z3;# bullets=y8;# campaigns=t7;
        # channels=p-4t8;# countries=g-5q4t7;# days=b-8c5d-4g-5h4l6m6n-4p6r6s-5u-9w-4x4y5A-6B5;# in=f4g6i4n3t-8;
        # million=b5g4n8t-3;# min=u7;# minutes=b3p-7u14;# more=v-4A9;# nov=p6z5;# november=i5n-3p7;
        # on=e5g4i9t-3z-3;# orders=n10t-4A4;# page=g10p-3;# percent=b4e4i-3p-4A8B4;# retention=h5;# revenue=i16p-4;
        # sales=i8;# signups=n5;# to=b-4c3e4g3i-4n-6p7q8z7A-3;# visits=g7;# weeks=g5z5;##=t8;#am=w13;
        #k=b16e-4f-4i-10j-3k-6l-8n37o-4p-11q9s6t-4v8z-7A5B-3;#k this=q9;#m=i-3l-4n16;#m revenue=n12;#th=l4p5w9;
        #th percentile=p7;?=a11b-15d-9e10j6k4n8p4r-3w-9x-5y-5z-6A7B7;? also=l-4q11;? and=g-4q20t-3;
        ? last=g4i4p-8q-3r8;a=a5b15c-7d-5h-5i-5j-8k6q4s-6t-11u-6w15y7A6;a #=e3A11;a bad=e9;a bounce=g9;a channel=g7;
        a nutshell=y7;a purchase=p4r7;a session=k6p-3;a table=g9;a tripwire=b9e-3;a visit=k7;a week=d7i5p-3;
        able=o8q3;able to=o8q3;abnormal=e28g-3p-7t-4;abnormally=b9e8p-6;about=b9c4d11e6g-6i-5j-5p-9r4y11z-5A-4;
        above=b5g12i9p-6t-4;above #=b3g12t-4;account for=i-6B11;acme=b4m-3w10;acquired=g9h18;acquired in=h15p-6;
        acquisition=h14q-6t7v3z-7B7;across=f5g20i-6t-4z7;action=v10;actions=r4t-4v20;actions for=v4;
        active=d4g-4k10p-4u10;active users=g-3k9u6z5;ad=a-4c-6f4g13h-5k3m-5o-5p3r-6t11x-4y-11A8;ad costs=e3j6;
        ad group=g10;ad platform=g10p-4;ad platforms=f8g5p-5;ad spend=b4c-4d4e4f-4k4l6o-3r-3t-4u-3y-6z8A5B3;
        add=b3i-3m9p6;add to=m6r3;add up=p7;additionally=i-5q12z-4;ads=d-3e-3f-4h-3j7n-3p10q3y-6z7A12;
        advertising=g10l4t-3;advice=p-4v13;advise=v11;after=e-4h15k-3l-5p-10q9r22t-5z8B-3;again=g-3h16;
        against=a6b3g-9i29n4p-19v9;alarm=b5c23d24e-4i-6p-12q5y-6;alarms=c22d9p-8q6y-4;
        alert=b13c29d38e-6g-8i-7p-12q10v-5w-3y-5z-8A-3B-3;alert history=c5;alert log=c6;alert rules=d6;
        alerts=c37d25e-5g-3j-4p-14t-4u-4y-6B-4;alerts fired=c6;all=c-4d13f5g5h-5i-5j12k-5m4p6u-4x4z-4B-6;
        along=f7g5m3p-3;also=g-6l-4p-11q29t-6x15B-4;am=e6u6w6;among=f5g5i-4p-5t14;among the=g9p-5q3t3;amount=p9;
        an=b11d-4e-4g-5h-3i-5k9o-3q7u5v5z-8;analysis=g-3h11z-3B4;and=c-4d-8e-8f4g6i6j-7k4l4m4p-4q23t-8u-10v-8x21B-7;
        and how=g11i10p-10q6x-4z-5;and so=g10p-5;and the=i7n6p-4t-5x5;and what=g6p-12q11B-5;and which=q12t-11;
        and why=q13B-10;android=g5h4i6p-4;anomalies=b7e18g-5j-4p-7q7;anomalies in=e6p-4;anomalous=e10t-4;
        anomaly=b13e11p-5;anomaly detection=e8;answer=o8;any=a5b7c13e20f-4g-5i-6j13k-5l-3m-4o-4p-8q12r-4t-5v4y-7z-8;
        any day=e8p-4q5;anybody=u7;anyone=u10;anything=b9c4e23i-6p-7q6z-4B-3;anything weird=e6;
        aov=a-5c-3f-4h-3i7j-7k5o-4p9q13r-3s4t-5u-3v3y-7A6B8;aov on=p6;april=h8p3;
        are=b3c-7d5h6i-4j14n6o8p-13q3r-5s4t-4u11w-3y-3z-4A-6B-9;are all=j5;are we=i4k3l7m5n9v-4;are you=o8;
        around=h13i-4k-3v5;arpu=k8p12;arpu in=p6;as=a8e4g-7h-4i7j-3k9q4r-4t-5u3v-7x6A-4B-6;as soon=b7;as we=u8;
        as well=p-3q9t-4x4;asleep=c5p7;assist=f15i-4p-3t-3;assistant=o6;assume=A10;
        at=a-4c-8e3f-6h-5k-7m10n4o-5q4r7u11w14y-4z-3A-5B-12;at #=n4p-4q4w10z-3;at least=b3g7t-6;
        at this=g-4l4p-3q5u5;at which=m13;attribution=f26g-5p-5;audience=g5i-3p-5x36z-5;audiences=p-4x22z-3;
        august=h10i10j-3k-5l-4o-3p3q8t4v-5y6z5;automatically=b6w9;average=a-4c-4d5g6k5m-3p8r-3t-3u-3y-6A6B3;avg=p8;
        b=a17p-4q9t-5;b the=q10t-5;back=d7h17i-5m-5p6s6B-3;back ?=h9;bad=e8y3;bail=m7r-3;ball=f4l8;banner=a12;
        based=f8v9;based on=v9;basket=a12g-5i-4j-4k-3m7p10r3A5;baskets=v7;be=b8d9e6g-4i-5l6y-5z-6;
        been=c5d-5g4i-4q-3r3s4t-3z11B5;before=b5e-6h-4i18r12u-5x-4y-6z6;before last=g5i-9p8;before's=i9p-4;
        beginning=p-4r10;behave=b7e13p-6;behaved=e13;behaves=b8;behaves abnormally=b8;behaving=e9;
        behind=k3p-4s10B13;behind the=p-4s7B8;below=b9g10q7t-4;below #=b4g11q7t-4;benchmark=i10p-4;beside=i18p-6;
        beside the=i7p-3;besides=q12;best=g-9i-3l5p-11q6t27v14A-5;best selling=t8;bestsellers=p-4t18;
        better=g-3h5i13p-8v14A5;between=a4g5i10m13n3q-10y-4A-4;big=i4x8;bigger=i10p-4;biggest=g-8i-4m7p-3t21v10z-5;
        bin=d7;bin the=d5;black=l13y4z7;black friday=i4l10y4z7;blame=B10;blended=p10;blended roas=p7;blog=g-5r16x7;
        blog ?=r5;blog readers=x7;board=g-3p6y11;boil=y6;bot=o8;both=a3f8g-4p-3x8;bottleneck=m8;bottom=g-5t18B4;
        bottom #=t8;bought=x8;bounce=d4e5h-3k3n-4o-4q3r-3v6y-4B3;bounce rate=n-4o-3q4s3v6y-3B4;bounced=k4p14z-4;
        brand=g22p-4z-3;brands=g5i-3t9;breached=c6;break=e4g6h5j8p-4z-6;breakdown=g11p-3;breakdown of=g8;
        brief=p-3y8;browser=e-4g27i-4k-4p-9q4t8x3z-6;browsers=g10p-8t19w3z-4;browsing=u10;budget=q3v12A14;
        bullets=y10;business=e5i-3p-4y12;but=f4k4r-3x13;buyers=g5h8x13;buying=m9;
        by=d-7e-7f6g19h6j-3n7o-9p-18q14r-8t17v-3w8x-6y-11A6B-11;by #=g-3A7B4;by a=q-3A11;by campaign=e8t-5;
        by channel=f8i3q4t-5v4z-3;by city=g9p-7;by conversion=g-4t7;by country=p-3q6t-8u7;by creative=g6;
        by day=g7i-7t-6z8;by event=g8p-5;by hour=g6z7;by how=g-7i10t5;by its=p7;by month=g-6h6i-3l4t-5z16;
        by quarter=z6;by revenue=g-10t14;by roas=g-6t9;by sessions=g-7t9;by side=g-4i10;by the=c9d-5i3p6q-3;
        by week=g-7h5p-3t-3z18;by what=g-4i10k9;c=a6p5;c #=p6;calculate=k6A6;calculated=k10p-3;calculated ?=k7;
        call=a3b6i4k4p4;came=g6h6i-4k-5m-4p5q-6r4t4B4;came back=g4h7p-6;campaign=e5g22j-5p-13t10w9z-10;
        campaigns=g17i-4p-8t23v4z-5;can=a3c-3e-7g5j5k-5n4o11q-5t-4v8;can we=a5g-4n6q3v6;careers=r12t-3;
        cart=e-4h-4i-4j-4m8o-4r9t-4u-4v8x7y-6A6B4;cart to=m7;categories=g12i-7p-5t8;category=g16z-5;caught=c5p-6B5;
        cause=p-10B20;cause of=B6;caused=p-5B11;caused it=p-3B7;causes=p-3B7;chanel=g11;change=g-4i19p-10v6z-5B5;
        change in=i6p-4v4B4;channel=e-5f19g19k-4p-5q3t4z-6;channel ?=g8;channel for=g4p-5q4t10;channel last=f8;
        channels=e4f22g14h-4i-10m-4p-6q6t19z-4B-8;channels for=t9;channels last=g7;chart=h7i-4p-11q5z20;chat=o9p5;
        cheapest=g-7p-3t17;check=a7e21f5g-5i-5j9l-3n6p-9q3t-3z-5B-3;
        checkout=a7c-4d-4g-8h-4l-3m31o-3r12t-10x10y-6z-5B-4;checkout drop=q11;checkout page=p7;checkout steps=m7;
        chrome=i8;cities=g12p-6t17;cities in=g9;city=g7p-12t8u5;claiming=f14i-5;click=e-4f24g-4p3q5r4t6z-5A-4;
        click on=p7;clicks=f4g6k-3p9r-3s6y-5;clickstream=r12;close=f11l7;closing=f8l4t-7;cls=b3k8p7;
        cohort=g-4h25p-6z-7;cohort table=h7p-3;cohorts=h24p-4z-8;cohorts since=h7z-5;collapsed=B7;collapsed on=B7;
        com=b8m-3w14z-3;come=e-6g3h5i-4j4l4m-3v-3y-3B15;come back=g-4h9;come from=g10p-6B5;come to=g-3p10z8B-8;
        coming=h4l11p-5u7;commands=o15;commencing=z5;commencing #=z5;commentary=y6;common=p-4r13x4;
        compare=g-7i29p-12q8r5z-6B-6;compared=b3f3g-7i18p-9;compared to=i11p-4;compared with=b3f4g-5i6p-5B3;
        comparison=i10;complete=g-4q10;complete ?=q9;completion=m8;concurrent=p-3u12;concurrent users=u8;
        confidence=a9l8;configured=c-3d9;contact=r10;contentful=g4p8B4;contentful paint=g4p8B4;contrast=i15p-5;
        control=a10;conversion=a-3f7h-4i4j-4k3m3o-5r-5u-3v5w4y-6A5;conversion from=m8;
        conversion rate=c-3e3f-4g4h-3m-4w6y-4z3A8;conversions=a-3b6c-6f20g4h-6j-4k6l4m-4o-7r-5t4u-5x-4y-12z5A7;
        converted ?=p9;cost=f-3g7p7;cost per=d3g-10p5t6;costs=e3j9p-4;could=b3e-3g4n-3p6s-4v9w5y5B-4;
        could we=b4p-6v8;count=a-3c-5h-4m-3p13r-5s9t-4u11v-4x10y-6B-3;count of=p4s5u6z-3;counting=g7k6p6;
        countries=g20i-7p-9t18z-4B-4;country=e-4g25p-15q7t12u9z-11B-4;course=i-4p-7q4z17;course of=z6;
        cpa=g-4q9v4y-9z5A5B4;creative=g12p-6t4;credit=f29g-5p-5;credit for=f7;credited=f12t-6;crystal=l8;
        crystal ball=l8;ctr=g5k8t5y-4z6;ctr of=g-4p8;culprit=p-4B11;current=n7p-4u10;curve=h7p-8z19;curve of=z8;
        customers=g-5h13m5p11z-3;customers in=p8;cut=g12v5;cyber=i5l9;cyber monday=i5l9;
        daily=b4d4g-8i-16p-16q9t-4w17y-3z32B-5;daily revenue=i-4z5;dashboard=s10;
        data=e-6f6g-6i-4j44k-4p-15q11s11t-3v-3y-3B-4;data driven=f10j-3;data last=j5;database=j7;date=j7p6t5v-3z9;
        dates=j6t3;day=a-3b6c-3d-4t5u-3v-5w8x-4y-4z20A-4B-5;day #=h6i5w9z-8;day before=i9;day by=g-7i-4q3z12;
        day in=z8;day last=e5g3p-8z5;day level=z6;day of=g14z-8;day to=p-4z13;day's=g-4i-6q4z11;
        days=a-4b-8d-5e14g10i5k-4l4m9n-5s-5u-12w-4x5z5A-6;days for=e13p-3z-3;days in=e6p-6y5;days last=j6p-4;
        dda=f6g-5;de=p11;dearest=t8;debrief=y9;decay=f15g-5;december=b-5e-4g-8k-3l33n5p-8q15t-4B-4;decline=p-6q6B13;
        decline in=B9;declined=B10;declined in=B6;deep=p9v-4;define=g-7k22p-6q15;definition=k18p-4;definition of=k9;
        delay=p8;delete=d9;delta=i13p-3;desktop=e-4i18m7x8z-3B-6;detect=e7;detection=e8;develop=z8;developed=p-5z15;
        development=p-3z12;development of=p-3z11;deviate=e7p-4;deviations=e8;device=g18i6m6p-15q4x5z-8;
        devices=g10t11;diagnose=B11;diagnose the=B10;did=c12d-6e14g5i14j13k-6l-12m-7n-5o-5p3s5u-9v-8w-3z5A-6B-5;
        did any=c9j-4;did bounce=i7p-3;did each=g9;did i=p-6y8;did q#=i8;did the=a6c15d-3j5p6r-3;did traffic=i7;
        did we=a-3g6l-6p7t4v-3y8z4;did you=i-4j6p-5s12;differ=i14k3p-6z-3;difference=i10k6p-6;digest=w9y9z-3;
        digest of=y10;dip=p-4B15;direct=p10;direction=z9;directly=r11t-4;display=f9;distributed=g11;distribution=g7;
        distribution of=g8;divide=g13h-3i-5p6z-3;divided=g7p5;divided between=g9p-5;divided by=g-10p15;
        do=b-4c-7f5h13m7n4o4p-10r4s-4u-8v7w-4z-11B-4;do about=v9;do i=d10o5v4y5B-3;do last=y7;do our=g10i3v-3;
        do phones=g-4p8;do users=r9;do we=i-4j9n6r-3u3v-4B5;do you=e4g-4i-5k10l9o5q4r-5t-3B3;
        does=d-4e5f6k13l-3s6t-4v-6y-5z-4A9B-5;does the=a5m3s8A-3;does this=o7;dollars=i-3p8A8;doubling=A6;
        down=b8e-5f-3g4h3k-3p-6t-6u-4v7B18;down to=g7y7;downtime=c4e-5p12;dr=p-4y10;draw=q4v5z12;draw me=z9;
        drill=g8;driven=f10g-3j-3;drivers=B9;drivers of=B8;driving=p-3B7;drop=b7g-5i-7m7p-3q10t-3z-4B15;
        drop in=A4B7;drop off=m7p-4q10;dropped=g-4p6B10;drove=p-3B9;e=m4p10;
        each=b4c-3e-5f10g24i-7j-3k-3p-21r-3w20x-5y-7z18A-3B-7;each channel=f8z-4;each day=g-6i-3z13;
        each day's=i-6z10;each month=g-3p-4w6z7;each of=g5p-4z7;earlier=c5i12p-3z-3;earth=p-8B10;ecommerce=g-3m11;
        ecommerce funnel=g-3m10;effect=a6p-4A15;effect on=p-4A12;effort=v10;either=b4m-4p-3x8;
        email=b6c-4g-6h-4i4k-4l-4q5r-6t-5w15x10y-4A4;email channel=p6B3;end=a4g-5i-3l10n11p3t5v-3B-3;end of=l7n4;
        ended=f4p14B-4;ending=l4p4r5;engaged=i4k9p7z-3;engagement=k3p3q10;engagement rate=k3p-3q11;enough=a6j-3;
        entering=m8p-5;entry=k7;entry for=k7;error=b6d5e10p-4z6;estimate=l12p-4A4;event=g7m-4r23;event name=g9;
        events=k7m-4r18u4y-4;every=d6e-3f6g13h-4i-5j4l-5m5p-9t-6v-4w20y-4z13A-4B-4;every ad=g8p-7;every country=g8;
        every friday=t-3w8;every month=z6;everything=e5g3j8;everything for=j8;evolution=p-5z11;evolution of=p-5z11;
        evolved=p-4z11;evolved in=p-3z8;exactly=k10;example=b5o7w6y-3;example com=b4w5;excluding=p8;existing=d7;
        expect=l11p-6q5v-3;expected=e14g-3i-3l14p-7z-4;experiment=a40g6j-4p-6z-4;
        explain=g-5i-8k18p-9q16t-3v-3z-5B20;explain the=i-5q3B8;explains=i-4p-3q4B8;explanation=e-4p-6q5B15;
        extrapolate=l10;factors=B9;factors pushed=B5;fail=e-4j11p-3;failed=j7p3;fall=e-6g-3p-9q4B13;fall in=B8;
        far=e3g-4i6m5y5B-6;far this=i3p8;features=o5r5;feed=j7r4s4t-4;feeds=j7s3;fell=p-6B10;fewest=t11;fid=p11;
        figure=i-4j-6k5l3p13s22y-4;figure in=j-4s7;figures=e5j13w11;filters=s13;finish=l9m3p-3;fired=c13p-4q5;
        first=f11g8h13k-4m-3p6q11r-3t7u-4x-5y-7z-4B-7;first click=f11g-3q4;first input=p6;first time=g8h4p-3;
        first touch=f8;fishy=e14;five=e-3g-6i-6k4p-9q6t16u6y9z-4A4;fix=v11;flag=b9e4;flags=e8;flew=t7;flew off=t7;
        flow=m11p-7r12;follow=p-3r8;following=h8p-4r4;for=a-3d-4l10n5o-7q6r-10s4t5u-10v10;for #=n5z7;
        for a=a4d6k3p4v4x3y-3z-3;for all=f4g9p-6;for anomalies=b7e4;for december=q10;for each=g10i7t-4z8;
        for every=g12q-3;for my=y8;for new=i8p-4v5z-3;for next=l6q3v4z-4;for october=c5e3f4k-3p9q7s3t-7v-5x4y-3B-5;
        for orders=e4g-5l4p-4t9A3;for q#=e-3g5j5p6q4z4;for revenue=p-5t8A5;for sales=e3p-5t7;
        for the=b-4d-6e-4j-6m-4p4s6t-7w5y4B7;for yesterday=g3j7z9;forecast=b-4l14p-4q17z-3;forecast of=l8;
        form=m13p-7r5x5;form start=m6;form submit=r6x3;formula=k20p-6s6v-3;formula for=k7;fraction=h3m4p9r-3;
        france=i13;freak=e9z-4;free=a14;free returns=a10;fresh=j10;friday=b-6d5j-4k-3l7q10s3t-7u-4v-6w10y4A-3B3;
        friday #=i13l-3p-4;fridays=w10;from=b6f-8g3j-4k-4m4o-6q3r14s9u-4v-7w-6;from checkout=r5;fruit=v6;
        funnel=g-5m31p-5t-4w12;funnel by=g-3m5;gap=i10n10p-6;gaps=e-3j16p-4;gaps in=e-3j12;generate=m8r5;
        germany=b5f-4g5p7q-7r-3t-3u4x4B6;get rid=d6;getting=n4v7B4;gist=y6;gist of=y6;
        give me=b-5c-5g9o5p7q4t5v5w-4z4;glossary=k16p-3;glossary entry=k7;go=d6g-4i-3j-3m-5q7v3y4;goal=n9B4;
        goes=b7k4p-4A3;going=g-7i-5k-3l8p-5v5y8z5B4;going by=g-5p7v5;going to=l7;going up=z8;gone=g-3j3p9;
        gonna=l5n3;good=d4o5p4y8;google=f6g3i10p6q-6v-4y-4A8;google and=f9;got=d4n-4q-6v9;graph=i-3p-7z21;
        graph of=z8;greatest=t7;grew=p-5B11;gross=p9;group=g5h4i-4p-8x20;grouped=g8;grow=k-3v6;
        growth=b6i10l-6p-9v8w5B8;growth team=b6l-5w6;guess=l8;guide=o8;h#=h5i6k-4p8z11;h# #=i7;
        had=e6g8h-3i6p9u-4x-4B-4;had the=g-3q6t7;half hour=p-4u8;halloween=p8;hanging=v6;hanging fruit=v6;
        happened=p-7t-4y18B7;happened last=y7;happened to=B6;happens=b9e-6p-3q4r5v-4A8;
        has=c8e5f-3h-4i7j13m-3n-3p-4q4u-5x-3y-4z11A-7B3;has everything=j9;has the=c7j7p-3t4z4;
        have=b-4c3d9e4f-4g5j11m-4n-3o-4u5v-3x3y-3z5A-7B-5;haywire=e10;head=g-4i5p4r7;headcount=m-5p5x11;
        headlines=p-6y12;help=o11v7B5;here=e-4g5h-3i-5k10o12q4s6v-5y-4z-4;hi=i5o7;higher=e-3i8p-10v6A5B7;
        highest=g-4p-4q4t18;highlights=y11;history=c12p-5z7;holes=j8;holes in=j7;homepage=p4r7;hour=b5p-14t4u12z22;
        hour by=g-4z13;hour how=p-5z7;hour of=g11p-4t5z-7;hour yesterday=z8;hourly=i-5p-9z26;
        how=a-4b-11c-5d-10e-14g6h9j-5k5l4m3n-6q6r-4t-14v4w-5x13y6z7A6;how big=i4x6;how can=p-3v9;how come=p-9B23;
        how deep=p9v-4;how did=c-3e-5h-4j-3p-13s6y12z19;how do=g9h-4i4k10l-4p-10r7v7y-4B5;how does=g6i14k-3o7p-8;
        how fresh=j10;how has=i-5z13;how have=p-4z12;how high=p12;how is=g5k10u-5y4;how large=x7;how leaky=m5;
        how long=a4i-3p16;how many=e-4f-4j-5k-5l8m7n-4o-3p18q7r-5u11v-6x7y-7B-10;
        how much=e-3f7l6p11u4v-5y-5z-5A5B-6;how often=c9g4i-3p9y-3;how sticky=h8;how to=v9;how was=g5i-5p-6y11;
        how were=g7p-4;hypothetically=A8;i=a-4b6d6f-4h-5k4m-5o10r-6s-4v5x-4y8A-4;i do=v10;i miss=p-6y8;
        i was=c5p-7y8;i'm=b5o9p10q-5u3;ideas=v17;ideas for=v5;if=b23d-4f6g-7k-7q4z-5A13;imagine=p-4A13;
        immediately=p-4r10;impact=l-8v8A10;import=j15p-4;impressions=p9;improve=i5p-5v10;
        in=a4b-3d-10e11h4o-7r-3s-4v-6x4B8;in #=i3p5y5z9;in a=g3p-4y10;in august=f3p9t4;in checkout=m7;
        in december=l11q5;in h#=p9z4;in november=i-4n10z4;in october=a-3e-4f5g3k-7l-4m4p5q10t7u-4v-5B5;
        in our=e6k6m6p-10B-3;in q#=a-4e6k-6n4p4u-4v-3A-5B7;in revenue=e5i5;in september=c6g5h4k-3p12q3x-5z-5B4;
        in spain=p7;in the=a3b-4c7k-3l5m4n-3p5u8v4y-12z-5;in this=g3k9;in your=o7p-4v4;inbox=t-3w11;incidents=c11;
        include=k7l5p-3;increase=p-5B13;increased=i5p-6B9;individual=g8;info=m9p-4;inp=k7p8;input=p8;instead=d9;
        intake=h9;interaction=f5p9;interaction to=p7;into=d-5f-4g10i-5o-4r5t-3w4B8;introduce=o6;
        introduce yourself=o6;invest=v9;investors=y8;ios=i5p3z4;irregularities=e17p-6;irregularities in=e5;
        is=a6c-7d-5e4g-6j16k11m-4n11o-5r-10s4u6v-7w-4x4y-7A-4;is a=e4k9;is anybody=u7;is our=i5k-10m4p8x4z4B-4;
        is something=j7;is the=a4d-4f-4i5j7k-6m3s4u3;is there=e-4o5B6;it=a7c-4d8f4g-9j-5m6o-4q10r-4t-4u-6v3w-4x-6B5;
        it last=q7;it up=p-4y9;item=g13m11p5t5z-6B-4;items=t10v4;its=b3d-3e3f9g-5q3s4z-5;january=e5h3k-3l10z12;
        joined=h9;journey=f7g-4r10;journey from=r7;journeys=f4r6;july=g4h5i6k-4q6r-4z5;july ?=i5z7;july's=h7i10p-5;
        jump=p-5B10;jump in=i4p-4B10;jumps=e11;june=h7i8l-4p7q6t-4;just=p10r5u8v5A-6B-3;just gone=p11;key=p5r-3y9;
        key takeaways=p-5y11;keyword=g10p-6t12;keywords=g4p-6t16;kindly=p7;know=a3b6g-3l-3p7q4v-5y9z-4;la=p7;lag=j8;
        laggards=t8;land=i-3l10p7;landing=e4g13l5p-9q5t4z-6;landing pages=g4q7t5v4z-4;language=g21i-4p-6;large=x7;
        largest=i-4t17;last=a-12b-7c10d-14e6f11g11h-5i13j5k-15l-16m4n-9o-11p16q13t7v-11w-12y7A-11B15;
        last #=b-4j-4t-6u12x5z11B-4;last click=f17g-3p-6;last month=b-4g9h-7m4n-3p4r5t9u-4w-3x5z-8A-4;last touch=f6;
        last week=c3d-5e6g4h-6k-4l-7p7q6r3s5t5u-5v-4w-5y8B6;last wk=p17;last year=b9g-4p-3;lately=e15p5z8;later=h12;
        layout=a4p12;lcp=d5g6i-6k7o-3p8y-3;le=p4z8;leaderboard=g-7t15;leaderboard of=g-3t7;leading=r8t8;leads=r7;
        leak=m7;leaky=m6;leaky is=m5;least=b3t13;least #=g8t-6;let's=k-3A10;level=e6g10p-7t5y-3z6;lift=v10;
        likely=l15;line=z16B-3;lineage=p-4s13;linear=f19g-3p-4t-5;linkedin=g6p4v-5z4A10;
        list=d10g6i-5l-3o6p-9q5t5v4y-3;list your=o6;live=p-7q3u30v-3;live ?=g7;load=q8r-6t10;loaded=j12;log=c12;
        log for=c6;long=a4p10;longest=r-4t11;look=e14g5k-4n4p-4q-4v-4z6;lose=m9A5;low=c4e-4g-4l4p-4t4v11;
        low hanging=v6;lower=i4l7p-7v7B3;lowering=v6;lowest=g-9t20;m=g7i4p-3;made=i5p-3q4B14;mail=b10g-4q4w12z-5;
        management=y9;manual=o10p-3;many=e-5i-4j-5k-6l8m7n-5o-6p8q6r-5u10v-4x7y-8;many days=g13p-11;many of=h10;
        many orders=q7A5;many users=p-5x9;march=l10;march #=l10;me=a-4b12e-5f-6g-3i-5j-5k4l-4n-4o8q13r-4s-6w5y12;
        me if=e7q4;me through=p-5y8;me up=y9;me with=d8;mean=k7p5q8z-4;meaning=k16p-3;meaning of=k12;measures=v7;
        measuring=k5;medium=g11t5z-4;members=x7;mer=k12q5;message=b10i-3p-3y6;meta=f10g-6i9j8k-4q11t-4v-5y-6A10;
        metric=c-3e4k19;million=b5g4n12t-3z-3;min=u7;mins=t-6u13;minus=i6p-8x6A3;minute=p-4u10;
        minutes=b7e-3p5u18z-3;minutes of=p6;miss=p-6y8;missing=e-5j16;mix=g13k5p-5;mix of=g7;mobile and=g11p-6;
        mobile conversion=p-3v9A4;model=f16g-6i-3t-3A8;models=f9;mom=i20p-6;moment=b8d6g-4q5u9;moment ?=d8u4;
        monday=b-4d4e-4i6l6q7v-4w9z-5;mondays=g9p-5w7;money=g6h-3j-3l5p8q5v3y-4;monitor=b10d4;monitoring=c8;
        month=a-7b-10d-8e4h20j-4k-13l8n10o-10p-5q10s-5u-12v-7y7z17A-5;month #=h9;month by=z6;month in=y3z7;
        month organic=h3p6z-3;month over=i8;month this=z6;monthly=b-4g-4h15i-5m-4p-10q6t-5v-3w18y-3z25;
        months=g5h9p6t4u-3y-3z14;months ?=z6;more=b5e-5f9i10j-5k-5n-3o-4p-11r-3t-6v19z-5A10B6;
        more than=b5g7i-15p17t-4;morning=q3w10y4z-4;mortem=B9;most=d-4f7g-9i-3m4p-11q13r-7t30v8y8z-4A-4B-4;
        most common=r8;move=g-3i5p-4r3v10z5;moved=p-7q-3t4z8B6;movement=p-4z13;mtd=g5i4k-4l10p5v-3z5;
        much=f6l6p7u4y-5z-6A5B-4;my=c5d13g-3i-5q-6s5v8w12y3z-4;name=g4p-7q9t12;name the=g-4p-3q8t9;nav=a6;
        navigation=r10;need=g8p-4q9v-4z-6;need the=p11q6y-3;new=a7b7c-4d-4g7h6m-5u-5v-3x-5y-7A4B3;new nav=a6;
        new rule=b7;new users=a-4e4p3r-4u-7w4x-6y-4B7;new vs=g9i-6;newsletter=g-5x13;
        next=e-5g-4i5k-4l33m-5o-3p-13q6r13t-4v9y-5A5B-7;next #=l13v3z-4;next month=l9q3z-4A6;next quarter=l12v-3;
        next steps=v8;next to=g-3i19l-6p-7z6;next week=l10z-4;no=g5o5p4x7;normal=b6d-3e25p-9;normal ?=e6;
        not=i-4j5k6p5v6x4z-4B-4;not counting=p9;notification=c9d12p-8;notifications=c15d14o-4;notify=b8;
        nov=b-5c4d-3e6g-3h-3j4p9q4t-3u-3v-4z5A-4B4;nov #=b-4c5e6p9q4v-4y3A-4B5;
        november=a-4b-8c6e5h-5i6j5k-4l5n11p6q5s-5u-4v-9w-5y5A-10B8;now=a6e-4k-5m-5q10r-5t-6u23;
        number=c-3d-5g-5k-5l3m-5p14r-3s19t6u7x4y-7;number of=e3i5m-5p7q8u7x3y-4B-4;number on=s7;number one=p-6t12;
        numbers=e7g-5i-4j20p-5w4y4A4B-5;nutshell=y9;oct=b-4e5f10k-3p8r8u-3v-5w-3x5z3A-5;
        october=a-8b-9d-9e4f4g7i17j-4k-15l-11n-3o-8p8q11t8u-9v-7w-7x8y10z10A-10B10;october ?=j3k-4p7q4t-4;
        october and=q6;october revenue=i8p-4;october's=e6g8i10k-7o-3p4q8v-5y4z-4;odd=e13p-3;
        of=b-7c6d-5e-4h9k-4m4r-5s3u-6v-4x6y6z4A4;of #=i5n7p-5t-6v5z3;of august=p-5y10z3;of conversions=q7;
        of last=e4g-4i5p-9q5s7t3y8;of my=c8e4;of october=i3p-3y9z5;of our=i-3p7r4x3;of q#=g-4s6y11;
        of the=a5j4k-7l4p-4s7v-3x7z-4A-5B-3;of those=d4m8;of users=g6z6;of visits=e3i4p7;of week=g10z-9;
        of yesterday=p-5y10;off=c10d5e11g-6m5p-3t4v-4z-3A6B-4;often=c8g3i-3p8t7y-4z-3;often was=g7;
        on=b4f-3i6j-7k-13o-11p4q4r-5s4t6u4w6y4B6;on a=b-3f4p-4q-4t4u3x5z5;on average=p10t3;on device=g7;
        on friday=d-6p7y5B7;on getting=v8;on halloween=p8;on last=i4p-6q-3v7y12;on linkedin=g3p10;
        on orders=c6f5p-6t5;on our=p-4u7y6;on revenue=b4e4g-3p-7t8A4;on saturday=p9q7B5;on site=k4p-4u6;
        on sunday=c8q5z5;on tablets=p5;on the=a3d-5g-7h-3s12t-5u8v8w6z-3B-7;on week=i11p-5;on which=e4g3p-3t6;
        on year=i7;on yesterday=p-4y8;once=b10g-5p5r14w4x3z-5;one=g4h6k-3l-4m-4r-6t7y8z6B-7;one number=p8;
        one thing=q5v7y-3;online=g-4p4q5u13;only=h3i-5k-3p9q-3u4v5B-5;onward=r8;operating=g15p-4z-3;
        operating systems=g5;opportunities=t-6v19;or=a8b6d-5f-6i16j6k12l-3m-6n5p-8q-6s9t-11u-4v-5w-3x12z4A-4B-7;
        order=a-3c-4d3e4g-4m3o-3r-4t7y-6;ordering=m7;orders=a-7c-4e4f6g8h-8i5j-7l7m-7n8o-10r-8t5v-4x-6y-17z8A15B5;
        orders ?=A8;orders and=p8;orders by=g8t-3;orders for=i6q4;ordinary=b4e11p-6;organic=f3i6p8;
        our=a-4e-3f6g3h-9i-9j-4k-8m3n7o-8p7q-3r-4t8v11z4;our checkout=m10;our pages=p6u3;our traffic=g6;
        our users=g6;our visitors=g8;our website=u7;out=a5c4e8i-4j-5k4m7o-3p6r6t-6v-5w4x-4y-6z-4;out by=g8;
        out of=b5e11g-3p-3r8t-3B4;outlier=e9p-3;outliers=e18p-6q4;outliers in=e10;outlook=l9;
        over=b10f4g5i12k-6o-3s-4t-5v-3y-7z9;over #=b11g12t-3z-4;over october=i-3z9;over q#=i8;
        over the=b-5d-3e5f-3i-9p4q4t4y-3B5;over time=p-7z16;over week=g-5i15p-5;over year=i7;overall=y16;
        overall ?=y5;overlap=x13;overlap between=x6;overnight=j8;overview=p-5s5y10;overview of=d3y7;p=a7p-5q8;
        p value=a7;p#=g4p14;pace=l-3n10;pacing=n6;page=c-6e5f-5g14h-5j-6m-8o-5p8r20t9v-4y-10;page ?=r11;
        page for=g5p-5r6;page title=g9;page views=b4i4l4o-4p-4q-3r-8w4y-5z8A3B4;pagerduty=b7;
        pages=b-3c-3e-4g9h-5i-5k-3m-8q10r21t24u7y-5z-4B-5;pages per=g-3h-3i4p10;paid=f11i4p9q-3t-5x6z-4A6;
        paid channels=p7;paid search=f4i7A8B3;paint=g6p14z3B4;past=a-4c9d-5e4k-4l-7m-5n-3p12s-4u5v-7y6z8A-8B5;
        path=p-4r12;paths=r10;pattern=b3e7;pause=d6v6;payment=m18p-4;
        people=a-3c-4f-3g7h3j-4l-6m8o-3r13u8v-5x14y-6B-6;people go=m-7q8;per=b4c-4f4g24j-4n-4q5r-6y-7z12B-4;
        per ad=g10p-9;per channel=f11g-6h4p-5;per day=g-5p-4z12;per month=g-4p-4z9;per order=p9;per page=g8p-4;
        per session=p11;per user=g-3k4p9;per week=g-7i-6p-10q8z15;percent=b9g4i4n4t-5z-4A11;
        percentage=h8m3p12q-4z-5A7B-4;percentage of=i3m5p6;percentile=p7;performance=p-5w7y14;period=i5s7y4z-3;
        phones=m9p5q4x5;pie=g9;pings=c6d7;pivot=g8;plan=n9v8;platform=g17i-6q5w3;platforms=f7g9p-4;play=A11;
        plot=g-4p-5z24;pls=c5d-4e-4f-4i-4j-3m3o7p5s3u5v4;plus=p-4q27t-6u-6x8;points=m3p-6q-4y16A6;poorest=g-6t20z-4;
        position=f9;position based=f9;post=w3B9;post mortem=B9;precedes=r6;predict=l17p-6q5;presently=u7;prev=p10;
        prev week=p10;previous=i13l-4r9z-4;previous page=p-3r8;previous week=g6i-5p10;pricing=a5g-4p8r14t-6;
        prior=i10p-4r6;prior to=r6;process=m14p-3;product=a4g16i-5m9t11z-6;product categories=g6;
        product category=g10p-5;product level=t6;products=g5i-4q10t16y-3z-3;progression=p-7z13;progression of=z6;
        project=l15;projection=g-4l11;prompts=o9;proportion=g5m4p6;proportion of=g4p7;propose=v9;pull=p6;
        purchase=g-5h7i-5m18r15x14y-4z-5B-6;purchase last=m3p-6x8;purchased=h3r4x8;
        purchases=f6h-5j-4k-4l8n8q5s-3y-5A5;purchases for=g6l6p-6;push=g-3p9;pushed=B10;
        put=b4d5e-4g-5i8l-5r4v4z8B-7;q#=a-8b-7c5d-11f6g7h3i15k-14l-3o-8q11t8u-8v-11w-6y14z9A-9B4;q# by=e5g-6q6;
        q# over=i8;q# please=c5t7;q# revenue=g8p-4q7z-6;q# to=i12B-6;qoq=i13p-4;qtd=i8p7;
        quarter=a-5d-4e-3g5j-4k-4l6n12o-5p5r-4t6v-7y5z11;quarter by=z6;quarterly=z12;quarterly revenue=z11;
        quarters=p-3z12;query=s8;question=k6q4A-5;questions=k-3o19;quick=i3o9p4v9z-4;quick wins=v11;quiet=d9e5p-3;
        quit=d7m4;quota=n7;range=b5e6l10p-5t3;rank=g-10t17;rank the=g-4t10;ranking=g-7t14;
        rate=a-7b8c-8e5f-8g8i5j-9k10l5m-6o-10p8r-11t5u-8x-7y-13z7A8B10;rate ?=g-3k4p8t4v3z-4;rate for=g3h5l5p8v-5;
        rate last=e5g-5i5q-3t8;rate mean=q7;rate of=b3i4p6z-3B-5;rate on=p7s7;rate since=z6;ratio=a8p10q4;
        reach=g5m4n8p5v-4;reactivate=d6;reactivate the=d6;readers=x8;real=g-3j4u10;real time=u10;realtime=g-8p-5u25;
        reason=i-4p-8B26;reason ?=B7;reason for=p-4B7;reasons=i-9p-5B18;recap=o-3p-6q10y22;recap of=q6y5;
        recently=e7p10z-3;recently ?=e7;recommend=v12;recorded=j8p-3;recorded last=j7;recurring=p-3w12;red flags=e8;
        refund=c4d6i-5s5t-4z4A5;refunds=c3k5p7q5y-4B4;refunds in=p6q7;region=g15p-3;registration=m16p-6;
        regular=e4g-4w7;relative=i8;relative to=i8;remind=p8;remind me=p8;remove=d9;repeat=h8;
        report=g-4i-4s15w14z-5;resolution=z6;responsible=p-5B8;responsible for=p-5B8;rest=l9;rest of=l9;
        results=a3w8y3;retention=g-7h36p-5z-8;return=h15;returned=h9;returning=g10m5o-5p7x4y3A-4;returns=a10p4t-3;
        returns banner=a10;revenue=a-9c-8e4f5g4h-9i17j-12k4l7m-9n5o-12p5q10r-10s4t5u-9x-8y-17z8A21B6;
        revenue ?=e-4s3A10;revenue by=g10i-6;revenue for=i4q4t-3z5;revenue from=g-3p14;revenue growth=p-3B7;
        revenue per=f8i-3k4;rid=d6;rid of=d6;right=e5g-4p-3q9r5t-4u12;right ?=e8p-4;right before=r8;right now=q9u7;
        rise=p-5z5B10;rise in=B7;roas=g-4i3j-4k8o-5s10t3y-6B7;root=B9;root cause=B6;round=y7;round up=y8;rows=s7t7;
        rule=b7c13d24g-3p-9v-3z-5;rules=c19d20k-3o-3p-4t-4;rules are=d7;run=a5b-3e6g-8i-4j4k-3l8z4;s=g7p-4q8;
        safari=g-4i5p6x5;sales=a-4c-6f3h-5i19j-7k-5l6m-4n5o-6q8r-5t4u-4v-6w4y-12z6A11;sales on=i-6p8z3;
        same=b7e-3f6g-6i9k3p-6q4t-4x4;same weekday=b7i-4;sample=a9o6p-4;saturday=e4g-3i3k-3p4q5t4B7;saturday ?=q7;
        say=p-4q4v-5A15;scan=e18p-5;scenario=A11;schedule=n7w7;search=f7g3p-5q-5r7t-4x4y-3A8;secondly=q12;
        see=c-4d4e7l4m4p-9v-5z12;seen=h5p-7r5;segment=p-8x19;sellers=t8;selling=p-4t13;sensitivity=A7;
        sensitivity of=A6;sent=c7;separately=g8n-6q10;sept=i6p4s7;
        september=a-6b-4c6d-5g7h5i11k-8l-6m-3o-3p7q9r-6t6u-5v-8w-4x-7y9z8A-5B6;september's=g5i9q3B-3;series=p-6z13;
        session=i-4k16p7s5;sessions=a-7b4c-8e9f-7g10h-7i4j-4l6m-7n6o-10p4q7r-8t4u-8x-6y-14z10A10B5;
        sessions by=g11q4t-3;sessions last=p-7q4t8z4;sessions october=t3z6;sessions q#=e6g-5;sessions with=g-4p7;
        set=b11d5g-6i9p-3w6A-4;set up=c-4d8w6;shall=v9;share=e3f4h7m8p6r-6x-4y-4;share of=e4g5p9r-4x-4;shelves=t7;
        shipping=a4i-4k9m10;short=i4n3p-6q4y12;shot=B7;shot up=B7;should=b7d4e5g-5i-7l11p-9q5t-3v18z-5A-4B-6;
        should we=i-3l8p-5v9;show=b-5c7e5j-4l-3o6p-11q8s9v-4w-4y-7z8B-5;show me=b-3c7g5m7o7q-9r3y-5z4;
        show the=m-6q7s6z5;side=c4i9;side by=g-4i10;sign=a-3i-5m10r4y-5A3;sign up=m13r4y-3;signed=h4i4m-4x9;
        signed up=h4i4m-4x9;signup=g5m9p-4;signups=a-4b5c-6e4i5k4m-4n7o-7q3r-8v-3x-3y-12z7A9B3;signups on=q8;
        silence=d11p-3q4;simulate=b-3A8;simulate a=b-3A8;since=b-5c9d-5e11h5j-3k-4n-4o-3p9q9r-3u-4v-4w-3y-4z15A-5B3;
        since friday=c6;since july=z8;single=g-3i-3p3q6t8;site=a-4e4i-5j-5l-4m-5p8q7r5t3u14v4y5z-5B-5;site go=p10;
        six=g-4t6z3;size=x16A4;size of=x4;slack=b14d6g-4i-4p-4w14z-4;slice=g8;slice the=g7;slowest=g-4p-6t16;
        slowest pages=p-4t8;slump=B14;slump in=B8;smallest=p-3t9;smartest=v10;sms=g-4i11p7;snooze=d12;
        so=e-4g5j-3k-4n-3p6v6y4A-4B15;so far=p6q6y5B-5;so on=g10p-5;social=f8p6x7z-7A5;sold=l5p9t8;someone=p4r8;
        something=e14g-4i-6j4k5l-3m6p-4v5B5;soon=b7p4;soon as=b7;sound=b8c7p-5;source=f4g7j9k-3p-5q-3s18z-5;
        sources=g9j19p-10t13z-4;spain=i8p5;sparkline=p-5z14;speak=u7;
        spend=a-3b4d3f-7h-3j-4m-4o-4p5q10r-4t-5u-4v7y-7z4A13;spend ?=k9A4;spike=e3p-3B7;spikes=e10;
        split=a9g14i-5l3q6t-5u8z-6B-3;split by=g-7l5u7;spread=g9i-3;spread over=g7p-3;srm=a7;stage=g-3m16;stale=j11;
        standing=w8;stands=k10p-3;star=t7;start=b5m15q-3z4;start to=m6;starting=g-3r9;starting with=g-3p8;
        state=g7i-4p4q3y7z-4B-3;state of=y8;state the=p8;statistical=a9;statistically=e11;step=g-3m19p-7q7t-4;
        steps=m10p-4r15t-4v11;sticky=a19h8p-7u-3;sticky basket=a18p-5;still=a-3h7j13n8p-3;story=p-5y13;
        strange=e18p-8;strangely=e18p-5;stronger=i10;strongest=g-3i-4p-4t19;stuff=o9;submit=m4p-4r6x4;
        suggest=p-4v18;suggestions=p-3v13;sum=i-5p7y15;sum of=p7;sum up=i-3p-3y10;summarise=p-5q5y14;
        summarise yesterday=y6;summary=p-6q10w7y12;summary of=p-3y9;sunday=c7e-5i7p4u-4w3y4z4;suppose=v-4A10;
        surprises=e11;suspicious=e11p-6;sync=j8;systems=g5;table=g10h8p-7t5v6z-5;tablet=g6p3x7;tablets=p5;
        take=g3h8l4q-6z7B-3;takeaways=p-5y12;takings=g5i17y-4B-3;tally=g4p6;tally of=p7;tanked=p-7B16;target=i-4n13;
        team=b5l-6p-3v11w10y10;teams=b15e-3w10z-4;tell=d-3e5i-4p7q6;tell me=e5p7q7y-4;ten=q4t10;term=k7;
        terms=k11p-4t9;test=a39j-3m-5p-8q12u-5v-4;testing=a8;than=b12e-7f13g8h3i18n-3p-5t-5v-6z-6B4;
        than #=b8d3g18i-8q3t-7;than in=g-3i9p-7B5;thank=r7;thank you=r7;thanksgiving=p6;
        that=a4b-4c6g-3j-3m-5o-6p-5q9u-7v5w-7z-4A7B9;that ?=h3k6p-5B8;that day=p7;that of=g-4i13;that you=s8;
        the=a9d13g-5k-5o-15p-5s15t3v-8w4z-6B5;the #=n6p-3s6t5;the #k=n7;the #th=g-3l4p7w5;the ad=f6g5i-3k5s6z-4;
        the alarm=b3c6;the aov=g6s4z-3;the audiences=x7;the average=g-4i4p13A4;the best=t4v7;the blog=p-4r11v3;
        the board=p4y7;the bounce=c4e3i3p-5s7;the checkout=p6q9r-6w6;the coming=l6;the conversion=d6m3p4B-4;
        the course=z7;the cpa=q7s4y-4;the culprit=p-4B11;the curve=z8;the day=g10i9p-4q-3t7z-9;the days=g9i-3;
        the different=g10p-5;the email=p7B3;the end=l7;the fewest=t9;the figures=j10;the first=h-4i5p9z6;
        the five=q8y5;the gist=y6;the greatest=t7;the growth=b6l-5w6;the highest=q5t10;the highlights=y6;
        the homepage=p3r7;the individual=g8;the largest=p-4t11;the last=c9f-3i4j-5l4m-4q-5r-5s-3t-5u11z12B-4;
        the lowest=g-5t11;the meta=j7A7;the month=g-4i4l9t3w4B-3;the monthly=w8;the most=g-4m5p-3q12r-3t11;
        the next=i-5l7;the one=i9p-3q5t4v3y-3;the orders=d8j5z-4B3;the ordinary=b4e11p-6;
        the past=b-5d-4g3l-4s-3u7v-4w-4y6z6A-4B5;the people=g-3h8;the previous=i12l-4z-3;the reason=p-3B10;
        the revenue=b-4c4d9i-8B8;the rise=B7;the same=b6e-3f6g-6i9p-5x4;the segment=p-4x10;the shelves=t7;
        the shop=e8i-5u7v8y6;the site=a-3e5i-3j-4q7t5u7v4;the smartest=v7;the table=v7;the term=k7;
        the tiktok=j7p-6s4;the two=i10p-3;the united=p10x4;the users=h10m-4p6;the watchdog=c6;
        the week=b4e-5g9i14q-4t4z-5;the weekend=c8i4q5;the year=l8n4;their=g7h6m-4q-3r5z-4;
        then=i-3k-3l-5m7p-6q28r10t-8u-3v-3y-4A5B-4;there=e12g-4k-3l-4n6o5x-3;there a=e6o5p-7;
        they=h11i-5k5m5r11v-4z-5B-3;thing=o4q6v9y-4;things=o11q5t-7v7y4B-4;
        this=a-6b-8c4d-5f-3g-3h-8i9j-5n17o11p-4r-6s-4t4u10v-6w-6B6;this assistant=o6;this chat=o10;
        this month=b-3c5d-3e4g8k-8l-6o-7p15u-6w-4y9A-5B7;this quarter=l-3n10o-3p7t4u-5;this tool=k9o4;
        this very=p-4u6;this year=g6i-5k-3p3t6u-4z11;those=i4m6;three=g-4m-4p-6q3r4t7v13y6B-4;thresholds=c10d5p-3;
        through=c5d-3f-3g6h-5i-8j6k-3m7q-3v-5z9;through march=l7;thursday=c3B10;thursdays=w7;
        tiktok=j5p14s3v-4y-4z5A11;till=d11m4p4w-3;till friday=d6q3;time=b11d-5f7i-4j6m-4p6r-5u5v-3w-4y-4z11B-5;
        time decay=f15g-5;time series=p-6z11;timeline=p-7z17;timeline of=p-5z11;tips=p-5v19;title=g11;tl=p-4y10;
        tl dr=p-4y10;to=c-9e-5f4h-4i4k-7m7n6r5t-4u-7v12w10y-4A3;to #=b-5d14q8v-4w-4y6A-3B-3;to a=k4r7w5z-6;
        to blame=B10;to cart=m11p-9r4x6;to date=g4i5p8;to day=p-4z7;to do=v11;to generate=m9;to grow=v6;
        to purchase=h4m9p-5;to q#=i9;to view=p8;to what=f3i6j7p-10x4B8;today=c11d-3e8k-4l4n-6p8r-3u-5z6B-3;
        today or=e6;together=g-6i-6p13;tomorrow=l13p-4;tool=k9o4;top=a4g-12i-4p-9q13t22v9w5y-3z-6;
        top #=f4g-5i-3q9v6z-4;total=i-5k5l12p21q5s5t-7z-5B-5;touch=f23g-6;touchpoint=f8g-4;touchpoints=f17t-4;
        tour=o8;trace=p-4r7s6;tracking=e-4j23;trading=y9;traffic=e4f-4g6h-3j-6k-5l4m-4o-4y-10z6A17B8;
        traffic on=p9B5;trail=r12s7;trajectory=p-4z10;trajectory of=p-4z10;treatment=a6;trend=e-4g-6i-3p-8t-3z35;
        trend of=z6;trending=p-3z16;trendline=p-6z13;triangle=h6z-3;trigger=b7d7p-4;triggered=c16d-4p-4B6;
        triggered rules=c7;tripwire=b9c6d3e-4p-4;ttfb=k5p14;turnover=g-4i10p6s5y-3z8;tutorial=o10;two=g-3i6q10v4B-4;
        two things=q7;two weeks=p9;type=i4o9;typical=e6p6r6;uk=k-3p11;under=b10f7g13k8p-7t-7v-3z-3;under #=b8g11t-5;
        understand=k9p-5v-3B9;unexpected=e10p-4;unique=p7;united=p10x7;units=g11l5p6q5;unmute=d10;
        until=c-4d17q3y-6z6;unusual=b10e29g-9p-8z-3;unusually=b6e9p-4;up=a-4b5f-4k-4m10n-7o-7s-3t-6w4x4y9B3;
        up last=g-4m6y3B9;up to=d4i8j9m-7r8u5v-5w-3z4B-8;upstream=r8;uptime=d4p11q7y-4;uptime in=p7;us the=t8;
        use=g5o8p-4v9;user=g-6h5i-4k11o6p13r6u4z-6;user conversion=p7;user count=u8;
        users=a-3c-8f-6h8j-5o-8s5u15v-6x17y-10;users acquired=h10;users by=g15h-4t-4u4;users for=b6e5p7B-3;
        users in=g5h-6i7n5;users on=u9;users we=h9;usual=e12p-5;v=i12p-3;value=a5c-4d5e4g3t-3y-5z4;values=b4e10p-4;
        variant=a10;venn=x11;version=a8;versus=i22p-11z-3;very=u6;view=f4i4m12p-4t-3u3x-4;view item=m7;
        view of=f3i4p-6z6;view rate=p8;viewed=p4t6x5;views=b4g-3i7l4o-4p8r-9w4y-5z6A3B4;views last=g7;views of=p6;
        vip=x10;visit=g-8h6k7p6q5u4z-3;visitors=e-4f-3g3j-4k-3m-3o-4p6r9u17v-5x7y-6B-5;
        visits=a-3c-4e6f-6g12h-6i4j-5k-3l4m-5o-3p7q4u-4v-4x-3y-8z14B6;visits by=g7;volume=i-5p15;vs=b6i35p-19y-4;
        vs last=b4f4g-4p-6z3;vs returning=g9i-6;vs the=g-4i6;w=p7;w c=p6;warning=b4c8d14w-4;warning to=d5;
        warnings=c23d12e-3o-3p-5;was=b-4c11d-5e11i9j8k-7l-7n-3p3q7u-5v-6y5z-5A-7;was anything=e-4j7p-4;was i=c7;
        was our=p9B-4;was the=a5g4i-4p10q-5y-4;was there=e7;watchdog=b5c7;way to=r5v6;ways=v9;
        we=a5g-7l4n16o-8q6r-9s-5t-6v13x-5y-5z-3A9B-5;we do=i-6q5v6y7;we expect=l7p-4q3;we finish=l8;we lose=m8;
        we made=i8;we speak=u8;weakest=t15;web=g9;webhook=b11;website=u14;
        week=a-7e4f-6h16i5j-4k-9l6o-7p8q8u-13v-3w3x-5z10A-4;week #=h10p-4;week ?=c7f-6g-6h5j4p7s3;
        week and=g-4p-8q10t-4B7;week by=g-5p5z10;week ending=p7;week for=g-3p-5y8;week in=w7z6;
        week of=g-5h-4i3j4p14;week over=i15p-6z-4;week to=z9;week yoy=i8p-3;weekday=b7g6i-4z-3;
        weekend=c7d-3g-3i6p6q3t4u-3y8z-4B3;weekend before=i7;weekly=d-3g-8h11i-5p-13q12s4t-3u-4v-4w17y-6z24;
        weekly cohorts=h7z-3;weekly revenue=z6;weeks=e6g9h12i-3m-3q-4t4u-5z10B-3;weird=e18p-6;
        well=g-4h10q8t-4y4z-4B-3;well as=q8t-3;went=c6g-4m3p-8q3y14B9;went off=c8e4;went up=A3B8;
        were=c10d-6e5f-3g5k-3l-3p7q5u-6A4;were the=p-8y8;were there=e7i3j-3q4;were triggered=c7q3;
        what=a-10b-11e-17i-12j-8k16l5n-10o9q9r12t3u-10v6w-9z-6A11B17;what alarms=c8;what alerts=c5d3;what can=o9;
        what caused=p-4B8;what course=p-6z13;what did=e-3f4p13r3t-7y3z4;what do=h-4m-5o-8p11r9y5A5;
        what does=f3k6l3q5v-3A3B-4;what drove=p-3B10;what explains=i-4p-3q4B8;what fraction=h3m3p9;
        what happened=p-6y10B4;what happens=p-3q4r5v-3A9;what has=p12z-4;what if=A9;what is=e4k5q4t-3B6;
        what made=p-8B14;what proportion=g6m4p7;what revenue=p7;what shall=v6;what share=g5h6i5m4p6r-4B-7;
        what total=l7p-4;what warnings=c8;what was=e-3j4p7q14z3B-5;what we=i7l3;what were=t4y9;what would=p-4v6A10;
        what's=a-5b-3c-3d-5e-7f-5i-5k12l5o7t-6u3w-3z-5A8B17;what's behind=B8;what's our=l5p9t3v-4B-5;
        what's the=e-3k5l-4p4t-4v9B-8;what's your=o7;whats=p10;when=b22g-4i-7j9k11o-5p-5z-5;whenever=b19q3;
        where=a-5b-5c-3d-5e-5g9h-3j-5k-7l8m13n-4p-7q4r10u-6v10z-6B4;where does=m5A3;where people=m-7q8;
        where should=v8;where will=l9;which=a-3b-5c6e-6f6h-5i-6j-4m9n-9p-20q11r9s15t20v6w-3y-11z-5A-6;
        which alarms=c5;which channels=e4f7g7t-7;which events=k9r3;which factors=B9;which of=c9i9p-6r5t-4;
        which pages=r9u6;which source=s6;which sources=j9;which touchpoints=f11;who=h14k-4m9p-5r-6u-7x13y-4B3;
        who signed=h9;who won=q8;why=e-6i-12p-15q23y-3z-5B44;why did=i-4p-6q10B10;why is=B6;why was=B8;
        will=i-4l25n9p-11q13z-3;will we=n4p-3q9;wins=a7p-5v14;wise=g9;with=a-3d-4e6g6i7j-6l4n-4p-6q5u-6v3x7y-5z-7A5;
        with blog=g-4p9;with last=g-7i7;with me=v6;with the=e7g-7i6j-3m3p-7q3t16B-3;with their=g9;
        without=e-5f6i-4j9p3q-3t-7v6x3;wk=p12z5;won=g-4h6p-4q6;won the=q8;wonky=e8;words=k7y4;work out=k8;
        worst=g-6l3p-9q7t24;worth=k-3p11v3;would=g-4k-4l-4p-3s-3t-5v12A27;would we=A6;would you=i3p3v14A-8;
        wow=g-3i32p-6;wrap=a4p-3y9;wrap up=y10;write=p-4q3y10;
        year=b5d-3e-4f-4i14k-4l13m-3n11o-3q-5t5u-5v-6w-3x-3z10;year on=i8p-4;
        yesterday=a-6b-9c9d-11e8g4k-11l-9o-10p12q20t3u-14v-11w-6y18z8A-7B16;yesterday ?=c5g4m-3q7B3;
        yesterday and=i4j-5q8;yesterday's=a-3b-5e6h5i4k-7o-3p7q12s4t-4v-6y4z3;yesterday's data=j-4q8;
        yesterday's revenue=i3p8s4;you=a-5c3e4f-5g-4h-6i-6k6l7m-6n-4o25s18t-3u-5A-11;you advise=v6;you calculate=k6;
        you get=k-6p11;you have=j9;you were=v10;your=c4j4l5o19p-9s13u-4v4y-4B-3;yourself=o6;yoy=i29p-12z-4;yr=i6;
        ytd=n4p4z9;
        """
}
