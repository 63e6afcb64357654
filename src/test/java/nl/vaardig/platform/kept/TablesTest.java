package nl.vaardig.platform.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into skill (id) values (?)",
                "insert ignore into skill (id) values (?)",
                "INSERT INTO `skill` SELECT 1",
                "update skill s1_0 set listed=? where s1_0.id=?",
                "update skill set listed=1",
                "delete from skill where id=?",
                "delete s1_0 from skill s1_0 where s1_0.id=?",
                "  replace into Skill values (1)"
            })
    void aWriteNamesItsTable(String sql) {
        assertEquals(Optional.of("skill"), Tables.written(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select s1_0.id from skill s1_0 for update",
                "select next value for skill_seq",
                "select 'insert into skill' from account"
            })
    void aReadWritesNothing(String sql) {
        assertEquals(Optional.empty(), Tables.written(sql));
    }

    @Test
    void aReadNamesAllItsTables() {
        assertEquals(
                List.of("skill", "framework", "goal_skill"),
                Tables.read("select s.id from skill s join framework f on f.id=s.framework_id"
                        + " where exists(select 1 from goal_skill g where g.skill_id=s.id)"));
    }
}
