package nl.vaardig.inventory.goal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Bilingual;

/**
 * What a goal should be.
 *
 * @param criticalities skill id → 1 to 3, or 0 to let go of the skill; a skill that isn't named stays as it is
 */
public record GoalWish(
        String code,
        Bilingual name,
        Bilingual theme,
        GoalPhase phase,
        LocalDate targetOn,
        Bilingual ownerBoard,
        Bilingual ownerLine,
        Map<Long, Integer> criticalities) {

    /** Files name a goal by its code. */
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    /** @throws BadField at "code" for one that can't stand in a file */
    public static String code(String typed) {
        String code = typed == null ? "" : typed.strip();
        if (code.isEmpty()) throw new BadField("code", "form.missing");
        if (!code.matches(CODE)) throw new BadField("code", "goal.code.form");
        return code;
    }

    /**
     * A day that a goal can be aimed at: from today on, or the day it is aimed at already.
     *
     * @throws BadField at "targetOn"
     */
    public static LocalDate target(LocalDate wanted, LocalDate now, LocalDate today) {
        return Horizon.ahead("targetOn", wanted, now, today);
    }

    /** What a goal is now, in few letters: another mark means that somebody changed it since. */
    static String mark(StrategicGoal goal, Iterable<GoalSkill> skills) {
        Map<Long, Integer> weights = new TreeMap<>();
        skills.forEach(skill -> weights.put(skill.skill().id(), skill.criticality()));
        GoalWish is = new GoalWish(
                goal.code(),
                goal.name(),
                goal.theme(),
                goal.phase(),
                goal.targetOn(),
                goal.ownerBoard(),
                goal.ownerLine(),
                weights);
        return Integer.toHexString(is.toString().hashCode());
    }
}
