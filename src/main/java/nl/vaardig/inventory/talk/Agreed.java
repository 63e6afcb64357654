package nl.vaardig.inventory.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;

/**
 * A level that was agreed on in a talk.
 *
 * @param note up to {@value Rating#LONGEST_NOTE} characters that both read, or null
 */
public record Agreed(long skill, int level, String note) {

    /**
     * Reads all of one talk: of each skill named a level ({@code level-7}), or none, and words ({@code note-7}).
     *
     * @param skills by id
     * @return null when something can't be used, or nothing was agreed
     * @throws NotThere for a skill that is not there
     */
    static List<Agreed> read(Sent sent, Map<Long, Skill> skills) {
        List<Agreed> agreed = new ArrayList<>();
        for (Skill skill : sent.allKnown("skill", Known.byId(id -> known(skills.get(id))))) {
            String field = "level-" + skill.id();
            Integer level = sent.optionalNumber(field, 1, skill.topLevel());
            String note = sent.optionalText("note-" + skill.id(), Rating.LONGEST_NOTE);
            if (level != null) agreed.add(new Agreed(skill.id(), level, note));
            else if (sent.isSaid("note-" + skill.id())) sent.fault(field, "talk.noteWithoutLevel");
        }
        if (sent.isSound() && agreed.isEmpty()) sent.fault("talk", "talk.nothing");
        return sent.isSound() ? agreed : null;
    }

    private static Skill known(Skill skill) {
        if (skill == null) throw new NotThere();
        return skill;
    }
}
