package nl.vaardig.steering.coverage.fragility;

import java.util.EnumSet;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;

/** The three kinds of knowledge that belong together in a team (rules.md, Three kinds of knowledge in a team). */
public enum Knowledge {
    /** Of the work for residents itself. */
    DOMAIN,
    /** Of finding, checking and reading data. */
    DATA,
    /** Of information technology. */
    ICT;

    /**
     * What one person brings (our own definition): domain knowledge from work in the primary process, ICT knowledge
     * from work in ICT, data knowledge by a skill on the track data analysis at the level asked, whatever the work.
     */
    public static Set<Knowledge> broughtBy(Population population, boolean holdsDataSkill) {
        Set<Knowledge> kinds = EnumSet.noneOf(Knowledge.class);
        if (population == Population.PRIMARY_PROCESS) kinds.add(DOMAIN);
        if (population == Population.ICT) kinds.add(ICT);
        if (holdsDataSkill) kinds.add(DATA);
        return kinds;
    }
}
