package nl.vaardig.talent.rule;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.talent.workforce.TalentCriteria;

/**
 * A rule for digital talent while somebody is working on it. It lives in the address of the page, so nothing is kept
 * until it is saved, and a draft can be sent to a colleague.
 *
 * @param criteria as far as it can be used: a number needed that makes no sense counts as one
 */
public record TalentDraft(TalentCriteria criteria, Sent fields) {

    static TalentDraft of(TalentCriteria saved) {
        return new TalentDraft(saved, Sent.blank().with("needed", saved.skillsNeeded()));
    }

    /** Reads role, skill, level-(skill), addRole, addSkill and needed. */
    static TalentDraft read(Sent sent, List<JobRole> roles, List<Skill> skills) {
        Set<Long> chosen = all(sent, "role", "addRole", Known.byId(roles, JobRole::id))
                .map(JobRole::id)
                .collect(toSet());
        Map<Long, Integer> levels = new LinkedHashMap<>();
        all(sent, "skill", "addSkill", Known.byId(skills, Skill::id))
                .forEach(skill -> levels.put(skill.id(), level(sent, skill)));
        return new TalentDraft(new TalentCriteria(chosen, levels, needed(sent, levels.size())), sent);
    }

    /** What was kept and has gone meanwhile is told where another one is added: it has no field of its own. */
    private static <T> Stream<T> all(Sent sent, String kept, String added, Known<T> known) {
        Set<T> all = new LinkedHashSet<>();
        for (String reference : sent.typedAll(kept)) {
            T found = known.find(reference);
            if (found == null) sent.fault(added, "form.choice");
            else all.add(found);
        }
        all.addAll(sent.allKnown(added, known));
        return all.stream();
    }

    /** A skill just added starts one below the top of its scale: high enough to mean something. */
    private static int level(Sent sent, Skill skill) {
        Integer level = sent.optionalNumber("level-" + skill.id(), 1, skill.topLevel());
        return level == null ? Math.max(1, skill.topLevel() - 1) : level;
    }

    private static int needed(Sent sent, int skills) {
        if (!sent.isSaid("needed")) sent.with("needed", 1);
        Integer needed = sent.number("needed", 1, TalentCriteria.MOST_NEEDED);
        if (needed == null || skills == 0 || needed <= skills) return needed == null ? 1 : needed;
        sent.fault("needed", "rule.rule.neededMany");
        return 1;
    }

    /** The draft as the query of an address. */
    String query() {
        Address query = new Address("").with("draft", 1).withEach("role", criteria.jobRoles());
        criteria.levels().forEach((skill, level) -> query.with("skill", skill).with("level-" + skill, level));
        return query.with("needed", criteria.skillsNeeded()).toString().substring(1);
    }
}
