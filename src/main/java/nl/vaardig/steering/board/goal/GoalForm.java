package nl.vaardig.steering.board.goal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/**
 * The fields of a goal, as typed. A field of a skill that wasn't sent stays as it is: a page that was open for a while
 * doesn't know every skill.
 *
 * @param goal   what it was; null for a new one
 * @param skills those it leans on now
 */
record GoalForm(Map<String, String> typed, StrategicGoal goal, List<GoalSkill> skills) {

    private static final int NAME = 200;
    private static final int SHORT = 120;

    /** What stands in the form when it opens. */
    static Map<String, String> of(StrategicGoal goal) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", goal.code());
        fields.put("targetOn", goal.targetOn().toString());
        fields.put("phase", goal.phase().name());
        put(fields, "name", goal.name());
        put(fields, "theme", goal.theme());
        put(fields, "board", goal.ownerBoard());
        put(fields, "line", goal.ownerLine());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Bilingual text) {
        fields.put(name + "-nl", text.nl());
        fields.put(name + "-en", text.en());
    }

    static Map<String, String> typed(MultivaluedMap<String, String> sent) {
        return sent.keySet().stream().collect(Collectors.toMap(Function.identity(), sent::getFirst));
    }

    /** The id of what was saved; null when a field can't be used after all, such as a code that another goal has. */
    static Long saved(FormCheck check, LongSupplier act) {
        try {
            return act.getAsLong();
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
            return null;
        }
    }

    static FormCheck check(String language) {
        return new FormCheck(language)
                .named("code", "board.goal.code")
                .named("name", "skill.edit.name")
                .named("theme", "board.goal.theme")
                .named("board", "board.goal.board")
                .named("line", "board.goal.line")
                .named("targetOn", "board.goal.target")
                .named("phase", "board.goal.phase");
    }

    /** Null when something is wrong; the check says what. */
    GoalWish read(List<Skill> all, LocalDate today, FormCheck check) {
        Bilingual name = both("name", NAME, check);
        Bilingual theme = both("theme", SHORT, check);
        String code = orNull(typed.get("code"), GoalWish::code, check);
        Bilingual board = both("board", SHORT, check);
        Bilingual line = both("line", SHORT, check);
        LocalDate target = check.date("targetOn", typed.get("targetOn"))
                .map(day -> orNull(day, wanted -> target(wanted, today), check))
                .orElse(null);
        GoalPhase phase =
                check.choice("phase", GoalPhase.class, typed.get("phase")).orElse(null);
        Map<Long, Integer> criticalities = criticalities(all, check);
        if (check.failed()) return null;
        return new GoalWish(code, name, theme, phase, target, board, line, criticalities);
    }

    private LocalDate target(LocalDate wanted, LocalDate today) {
        return GoalWish.target(wanted, goal == null ? null : goal.targetOn(), today);
    }

    private Bilingual both(String field, int most, FormCheck check) {
        return check.both(field, typed.get(field + "-nl"), typed.get(field + "-en"), most);
    }

    private static <T, R> R orNull(T value, Function<T, R> read, FormCheck check) {
        try {
            return read.apply(value);
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
            return null;
        }
    }

    /** 0 takes a skill away from the goal. */
    private Map<Long, Integer> criticalities(List<Skill> all, FormCheck check) {
        Map<Long, Integer> chosen = new HashMap<>();
        for (GoalSkill skill : skills) {
            String field = GoalPages.field(skill.skill());
            String sent = typed.get(field);
            if (sent != null) chosen.put(skill.skill().id(), check.number(field, sent, 0, 3));
        }
        String added = typed.getOrDefault("add", "");
        if (!added.isEmpty()) {
            int criticality = check.number("addCriticality", typed.get("addCriticality"), 1, 3);
            Map<String, Long> known =
                    all.stream().collect(Collectors.toMap(skill -> String.valueOf(skill.id()), Skill::id));
            if (known.containsKey(added)) chosen.put(known.get(added), criticality);
            else check.refuse("add", "form.choice");
        }
        return chosen;
    }
}
