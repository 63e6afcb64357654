package nl.vaardig.skills.framework;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vaardig.skills.framework.UsesSkill.Holds;

/** Whatever has a skill, found by what the entities say of themselves; and sums of its rows, in HQL. */
@ApplicationScoped
public class SkillUsers {

    @PersistenceContext
    EntityManager db;

    private List<SkillUser> all;

    @PostConstruct
    void find() {
        all = db.getMetamodel().getEntities().stream()
                .filter(SkillUser::is)
                .map(SkillUser::of)
                .sorted(Comparator.comparing(SkillUser::table))
                .toList();
    }

    /** By the names of their tables. */
    public List<SkillUser> all() {
        return all;
    }

    /** What keeps a skill in the lists. @param ofSkills which skills, such as "= :skill" */
    public String keeping(String ofSkills) {
        return sum(users(), ofSkills, UsesSkill::keeps);
    }

    public String asking(Holds kind, String ofSkills) {
        return sum(users().filter(user -> user.says().holds() == kind), ofSkills, UsesSkill::asks);
    }

    /** Whatever ever pointed at the skills, also when it is long over. */
    public String ever(String ofSkills) {
        return sum(users(), ofSkills, says -> UsesSkill.ALL);
    }

    /** The same, of one kind. */
    public String ever(Holds kind, String ofSkills) {
        return sum(users().filter(user -> user.says().holds() == kind), ofSkills, says -> UsesSkill.ALL);
    }

    /** What was said under the version that the skills are of, from :from on. */
    public String since(String ofSkills) {
        return sum(all.stream(), ofSkills, UsesSkill::since);
    }

    private Stream<SkillUser> users() {
        return all.stream().filter(user -> user.says().holds() != Holds.PART);
    }

    private static String sum(Stream<SkillUser> users, String ofSkills, Function<UsesSkill, String> which) {
        return users.filter(user -> !which.apply(user.says()).equals(UsesSkill.NONE))
                .map(user -> user.count(ofSkills, which.apply(user.says())))
                .collect(joining(" + "));
    }
}
