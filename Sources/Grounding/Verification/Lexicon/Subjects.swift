/// What can stand in front of a word of movement without naming anything that a sheet would have to know.
enum Subjects {
    /// Nouns and pronouns that point back to what was spoken of.
    static let generic = Movements.table(
        """
        it they this that which both all business things performance figure figures number numbers volume result results
        level levels total share trend value values rate everything metrics metric kpi kpis rates amount
        counts count one others rest business these those each who what picture movement change and also mix
        group groups segment segments area areas week month overall period there average mean median marketplace platform portal network account he we side decline increase
        increases declines trends shop store site app apps company headline story reliability efficiency quality
        speed momentum stability weekend contribution contributions source sources things either neither
        indicator indicators signal signals experience traction weight else thus hence therefore
        none former latter us nothing nobody most two three before after between them uncertainty doubt risk website homepage
        """)
    /// Verbs and adverbs between a subject and its movement.
    static let auxiliaries = Movements.table(
        """
        has have had is was were are been also be sharply slightly strongly only went moved further steadily
        clearly did not do does didn't then now still again both all each even just marginally modestly
        significantly substantially came likewise too held remained stayed kept to will would expected
        forecast stood projected predicted seen saw edged ticked nudged crept markedly broadly largely
        relatively fairly essentially roughly more less trended headed continued should may might could
        notably noticeably dramatically considerably actually quietly meanwhile picked shot heading going
        being together combined jointly finished ended closed stays remains in turn go goes gone well far way somewhat much basically
        appear appears appeared seem seems seemed look looks looked
        almost virtually practically pretty very barely hardly got getting already keep keeps since ever
        """)
    /// Words in front of the noun of a movement, "a sharp drop".
    static let openings = Movements.table(
        """
        a an the by of with for on as from in after no its our their any some further strong sharp small
        slight big large clear steep modest relative week biggest largest strongest main net whole steepest
        first second same similar such but or while percent see show shows showed showing posted posting
        recorded recording up down solid healthy marked significant slightly versus vs than against despite
        where when if because since that's it's traffic double digit notable sizeable considerable
        substantial minor major mild gentle slow quick fast encouraging worrying welcome healthier broad
        based across experienced suffered enjoyed registered noted points point per cent year month quarter
        day over to this you your overall so how why let deal lot bit little touch tad shade notch half
        fully right way back expect expects expecting anticipate see sees seeing straight suggests suggest implies imply indicates almost itself themselves whereas yet absolute percentage proportional
        """)
}
