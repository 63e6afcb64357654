package nl.vaardig.inventory.goal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.vaardig.platform.said.Said;
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
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]*";

    /**
     * Reads code, name, theme, phase, targetOn, ownerBoard and ownerLine.
     *
     * @param goal          what it was; null for a new one
     * @param criticalities read last; how they are said is another thing for a form than for a program
     * @return null when something can't be used
     */
    public static GoalWish read(
            Said said, StrategicGoal goal, LocalDate today, Supplier<Map<Long, Integer>> criticalities) {
        GoalWish wish = new GoalWish(
                code(said),
                said.both("name", StrategicGoal.LONGEST_NAME),
                said.both("theme", StrategicGoal.LONGEST_SHORT),
                said.one("phase", GoalPhase.class),
                target(said, goal == null ? null : goal.targetOn(), today),
                said.both("ownerBoard", StrategicGoal.LONGEST_SHORT),
                said.both("ownerLine", StrategicGoal.LONGEST_SHORT),
                criticalities.get());
        return said.isSound() ? wish : null;
    }

    private static String code(Said said) {
        String code = said.text("code", StrategicGoal.LONGEST_CODE);
        if (code != null && !code.matches(CODE)) said.fault("code", "goal.code.form");
        return code;
    }

    /** From today on, or the day that it is aimed at already. */
    private static LocalDate target(Said said, LocalDate now, LocalDate today) {
        LocalDate day = said.date("targetOn");
        return day == null ? null : said.ruled("targetOn", () -> Horizon.ahead("targetOn", day, now, today));
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
