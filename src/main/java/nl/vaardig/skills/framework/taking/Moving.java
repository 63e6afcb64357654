package nl.vaardig.skills.framework.taking;

import java.util.List;

/**
 * Rows that are simply about the successor from then on. Whose they are is said by the skill: a table that belongs to
 * another one may not say it itself.
 *
 * @param level whether they name a level of the skill
 * @param only  a join that says which of them, or empty for all
 */
public record Moving(String table, boolean level, String only) implements SkillFollower {

    /** What would be there twice, because two levels become one, stays behind. */
    @Override
    public List<String> take() {
        String keep =
                """
                insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, level)
                select :framework, '%1$s', t.id, s.municipality_id, t.skill_id, %2$s from %1$s t %3$s
                where s.municipality_id = :municipality"""
                        .formatted(table, levelOrNull(), SUCCESSOR);
        String move =
                """
                update ignore %1$s t %2$s %3$s %5$s set t.skill_id = s.new_skill_id%4$s
                where s.municipality_id = :municipality"""
                        .formatted(table, SUCCESSOR, level ? MAPPED : "", level ? ", t.level = m.new_level" : "", only);
        return List.of(keep, move);
    }

    @Override
    public List<String> putBack() {
        return List.of("update %s t %s set t.skill_id = v.skill_id%s where v.municipality_id = :municipality"
                .formatted(table, SkillFollower.movedFrom(table), level ? ", t.level = v.level" : ""));
    }

    @Override
    public List<Watched> watched() {
        return List.of(new Watched(table, levelOrNull(), "null", false));
    }

    private String levelOrNull() {
        return level ? "t.level" : "null";
    }
}
