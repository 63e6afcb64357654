package nl.vaardig.skills.framework.taking;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.skills.framework.SkillUser;
import nl.vaardig.skills.framework.SkillUsers;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import org.junit.jupiter.api.Test;

/** Whatever points at a skill in the tables as they are says what becomes of it when the skill gets a successor. */
@InServer
class FollowersIT {

    /** Tables with a skill that no entity with {@code UsesSkill} stands for, and why nothing of them follows. */
    private static final Map<String, String> NO_FOLLOWERS = Map.of(
            "skill_successor", "says who follows whom",
            "framework_move", "says what was before");

    /** What waits in a follower of its own for rows of another: it has no skill itself. */
    private static final Set<String> NO_SKILL = Set.of("objection");

    @Inject
    Work work;

    @Inject
    SkillUsers users;

    @Inject
    @Any
    Instance<SkillFollower> inTheirOwnWay;

    @Test
    void everyTableWithASkillSaysHowItFollows() {
        TreeSet<String> said = tables(user -> true);
        said.addAll(NO_FOLLOWERS.keySet());
        assertEquals(said, withSkill());
    }

    /** By a foreign key, or by the name of a column alone. */
    private TreeSet<String> withSkill() {
        String query =
                """
                select table_name from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name = 'skill'
                union select table_name from information_schema.columns
                where table_schema = database() and (column_name = 'skill_id' or column_name like '%\\_skill\\_id')""";
        return work.at(work.freshMunicipality(), db -> {
            List<?> found = db.createNativeQuery(query, String.class).getResultList();
            return found.stream().map(Object::toString).collect(toCollection(TreeSet::new));
        });
    }

    /** A place that says it goes along in a way of its own has a follower that writes its table, and no other is written. */
    @Test
    void whatFollowsInItsOwnWayHasAFollower() {
        TreeSet<String> written = inTheirOwnWay.stream()
                .flatMap(one -> Stream.concat(one.take().stream(), one.putBack().stream()))
                .map(FollowersIT::written)
                .filter(table -> !table.equals("framework_move"))
                .collect(toCollection(TreeSet::new));
        written.removeAll(NO_SKILL);
        assertEquals(tables(user -> user.says().follows() == Follows.IN_ITS_OWN_WAY), written);
    }

    /** Otherwise the rows of one would be found as those of another when the version is taken back. */
    @Test
    void whatIsWatchedIsATableThatFollows() {
        TreeSet<String> follow = tables(user -> switch (user.says().follows()) {
            case SKILL, SKILL_AND_LEVEL, IN_ITS_OWN_WAY -> true;
            case HAS_ITS_OWN, STAYS_AS_IT_WAS_SAID, IS_COUNTED_ANEW -> false;
        });
        inTheirOwnWay.stream().flatMap(one -> one.watched().stream()).forEach(one -> {
            assertTrue(follow.contains(one.table()), one.table());
        });
    }

    private static String written(String statement) {
        return statement.strip().replaceFirst("(?s)^(insert into|update ignore|update|delete t from) (\\w+) .*", "$2");
    }

    private TreeSet<String> tables(Predicate<SkillUser> which) {
        return users.all().stream().filter(which).map(SkillUser::table).collect(toCollection(TreeSet::new));
    }
}
