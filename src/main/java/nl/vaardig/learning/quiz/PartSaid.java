package nl.vaardig.learning.quiz;

import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Skill;

/** What is said of a part of a quiz: a question, or from which skill (and level) so many are drawn. */
public record PartSaid(Item item, Skill skill, Integer level, Integer draw) {

    public static PartSaid question(Item item) {
        return new PartSaid(item, null, null, null);
    }

    /** Null when something can't be used. */
    public static PartSaid drawn(Said said, Known<Skill> skills) {
        Skill skill = said.known("skill", skills);
        Integer level = said.optionalNumber("level", 1, skill == null ? 100 : skill.topLevel());
        Integer draw = said.number("draw", 1, QuizPart.MOST_DRAWN);
        return said.isSound() ? new PartSaid(null, skill, level, draw) : null;
    }
}
