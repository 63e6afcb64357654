package nl.vaardig.inventory.rating.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.platform.Numbering;
import nl.vaardig.skills.skill.SkillDecays;

/**
 * The levels of many people at one moment or several: what {@code CountedLevels} lets a query join, for who adds up
 * everyone. Today's come from the row each person has of them, past ones from the row of ratings, which is read once
 * however many moments are asked.
 */
@ApplicationScoped
@Transactional
public class LevelsOfMany {

    @Inject
    SkillDecays decays;

    /**
     * Begins to read; what people and how many is a query of the caller, with {@link LevelsRead#columns} and
     * {@link LevelsRead#join}.
     *
     * @param moments today under no rule or the one chosen, other moments under the rule they name
     * @param skills  numbers them
     */
    public LevelsRead at(List<CountedLevels> moments, Numbering skills) {
        return new LevelsRead(moments, past(moments, skills), skills);
    }

    private Map<CountedLevels, CountedAt> past(List<CountedLevels> moments, Numbering skills) {
        Map<CountedLevels, CountedAt> past = new HashMap<>();
        List<CountedLevels> asked = moments.stream()
                .filter(moment -> !moment.when().isToday())
                .distinct()
                .toList();
        if (asked.isEmpty()) return past;
        SkillDecays.Ever ever = decays.ever();
        asked.forEach(moment ->
                past.put(moment, new CountedAt(moment, ever.at(moment.when().decidedBy()), skills)));
        return past;
    }
}
