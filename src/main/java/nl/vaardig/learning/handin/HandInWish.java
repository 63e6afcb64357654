package nl.vaardig.learning.handin;

import nl.vaardig.learning.material.Material;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/**
 * What a hand-in should be.
 *
 * @param task       what is asked, in Markdown
 * @param level      of the rubric's skill that one looks for
 * @param trainer    only, and always, when a trainer reviews
 * @param givesLevel whether being accepted is a course result, as far as the path brings to that skill; never by a peer
 */
public record HandInWish(
        Bilingual title,
        Bilingual task,
        Skill skill,
        int level,
        ReviewBy reviewBy,
        Employee trainer,
        boolean givesLevel) {

    /** Null when something can't be used. */
    public static HandInWish read(Said said, Known<Skill> skills, Known<Employee> employees) {
        Bilingual title = said.both("title", Material.LONGEST_TITLE);
        Bilingual task = said.both("task", HandIn.LONGEST_TASK);
        Skill skill = said.known("skill", skills);
        Integer level = skill == null ? null : said.number("level", 1, skill.topLevel());
        ReviewBy by = said.one("reviewBy", ReviewBy.class);
        Employee trainer = said.optionalKnown("trainer", employees);
        boolean gives = said.truth("givesLevel");
        if (by == ReviewBy.TRAINER && !said.isSaid("trainer")) said.fault("trainer", "rule.handIn.trainer");
        if (by == ReviewBy.PEER && gives) said.fault("givesLevel", "rule.handIn.peerGivesLevel");
        if (!said.isSound()) return null;
        // Of another reviewer there is no trainer any more: a change needs no second act.
        Employee reviews = by == ReviewBy.TRAINER ? trainer : null;
        return new HandInWish(title, task, skill, level, by, reviews, gives);
    }
}
