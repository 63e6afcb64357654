package nl.vaardig.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.scale.Track;

/** What may stand in a cell: mostly something good, now and then what people and machines make of it. */
final class RandomCells {

    /** How long columns are, and a text of one sign more. */
    private static final int[] LIMITS = {1, 20, 40, 60, 80, 120, 160, 200, 500, 1000, 2000};

    private static final List<String> SIGNS = List.of(
            "a", "Z", "é", "e\u0301", "ø", "ß", "İ", "😀", "𐐷", "ﬁ", "½", "a\nb", "Ａ", "'", "\"", "{0}", "%", "\\",
            "–", " ");
    private static final List<String> BAD_SIGNS =
            List.of("\u0000", "\u0007", "\u001f", "\u202e", "\ufeff", "\u200b", "\u200e", "\ud800");
    private static final List<String> AROUND = List.of("", "", "", "", " ", "\u00a0", "\u2003", "\u200b", "\t");
    private static final List<String> FAR = List.of(
            "0026-01-01",
            "1800-05-05",
            "1899-12-31",
            "1900-01-01",
            "2126-01-01",
            "2199-12-31",
            "2200-01-01",
            "9999-12-31",
            "31-12-9999",
            "1-1-0001",
            "1-1-+12345",
            "-0001-01-01",
            "30-02-2026",
            "2026-13-01",
            "x");

    private final Random random;
    private final LocalDate today;
    private final Map<String, List<String>> pools = new TreeMap<>();

    RandomCells(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** What is there to be named. */
    RandomCells with(String what, List<String> codes) {
        pools.computeIfAbsent(what, key -> new ArrayList<>()).addAll(codes);
        return this;
    }

    String cell(String kind, String column) {
        return around(leavesOpen(kind, column) ? "" : random.nextInt(50) == 0 ? rubbish() : good(kind, column));
    }

    /** Where one of several columns is filled. */
    private boolean leavesOpen(String kind, String column) {
        return switch (kind) {
            case "GROUP_REQUIREMENTS" ->
                List.of("department_code", "goal_code", "staff_number").contains(column) && random.nextInt(3) > 0;
            case "TALENT" -> random.nextBoolean();
            default -> false;
        };
    }

    private String around(String text) {
        return pick(AROUND) + text + pick(AROUND);
    }

    private String good(String kind, String column) {
        return switch (column) {
            case "staff_number" -> kind.equals("EMPLOYEES") ? key("employee") : named(kind, "employee");
            case "number" -> key("appointment");
            case "user_name" -> key("account") + "@x.example";
            case "code" -> key(kind.equals("MANAGERS") ? "DEPARTMENTS" : kind);
            case "department_code", "parent_code" -> rarely() ? "" : named(kind, "DEPARTMENTS");
            case "job_role_code" -> named(kind, "JOB_ROLES");
            case "round_code" -> rarely() ? named(kind, "ROUNDS") : "";
            case "manager_staff_numbers" ->
                random.nextBoolean() ? named(kind, "employee") + "|" + named(kind, "employee") : "";
            case "skill_code", "goal_code", "path_code" -> named(kind, column);
            case "skills" -> named(kind, "skill_code") + ":" + level();
            case "scenario" -> key("scenario");
            case "email" -> rarely() ? key("mail") + "@x.example" : "";
            case "birth_year", "year" -> rarely() ? "" : Integer.toString(1980 + random.nextInt(60));
            case "level", "floor_level", "importance" -> level();
            case "people", "seats", "steps_done", "half_life_months" -> Integer.toString(random.nextInt(4));
            case "fte", "hours", "cost", "hire_cost", "borrow_cost", "hire", "train", "borrow" ->
                pick(List.of("1", "0", "0,5", "0.80", "2"));
            case "managerial", "soft", "wants_to_grow", "can_help_others", "compulsory" ->
                pick(List.of("true", "nee", "ja", "0"));
            case "population" -> rarely() || kind.equals("JOB_ROLES") ? constant(Population.class) : "";
            case "source" -> constant(RatingSource.class);
            case "track" -> constant(Track.class);
            case "form" -> constant(CourseForm.class);
            case "state" -> kind.equals("COURSES") ? constant(CourseState.class) : constant(AssignmentState.class);
            case "replaced_by", "prerequisites" -> rarely() ? key("COURSES") : "";
            case "valid_months", "repeat_months" -> rarely() ? pick(List.of("12", "24", "0")) : "";
            case "address" -> rarely() ? pick(List.of("https://x.example/", "x")) : "";
            case "begin_by" -> constant(CourseBegin.class);
            case "language" -> rarely() ? constant(CourseLanguage.class) : "";
            case "certainty" -> constant(Certainty.class);
            case "last_used" -> rarely() ? constant(LastUsed.class) : "";
            case "end_reason" -> rarely() ? constant(EndReason.class) : "";
            case "roles" -> pick(List.of("", "BOARD", "HR_ADVISOR|BOARD", "ADMINISTRATOR"));
            case "password" -> "";
            case "valid_until", "until_on", "end_on", "started_on", "ended_on" ->
                kind.equals("ASSIGNMENTS") && random.nextBoolean() || rarely() ? day(kind) : "";
            default ->
                column.endsWith("_on") || column.endsWith("_from") || column.equals("needed_by") ? day(kind) : text();
        };
    }

    /** Of ratings few, so that objections meet them. */
    private String day(String kind) {
        if (random.nextInt(12) == 0) return pick(FAR);
        boolean few = kind.equals("RATINGS") || kind.equals("OBJECTIONS");
        return today.minusDays(few ? random.nextInt(3) : random.nextInt(400) - 20)
                .toString();
    }

    private String level() {
        return Integer.toString(1 + random.nextInt(3));
    }

    /** One of few, so that rows meet; now and then written like another one. */
    private String key(String what) {
        String key = "Ké" + what.substring(0, 1) + random.nextInt(9);
        String written = twin(key);
        pools.computeIfAbsent(what, all -> new ArrayList<>()).add(key);
        return written;
    }

    private String named(String kind, String what) {
        List<String> pool = pools.getOrDefault(what, List.of());
        return pool.isEmpty() ? "?" : twin(pick(pool));
    }

    private String twin(String key) {
        return switch (random.nextInt(50)) {
            case 0 -> key.toUpperCase(Locale.ROOT);
            case 1 -> key.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(key, Normalizer.Form.NFD);
            case 3 -> key.replace("é", "e");
            case 4 -> key.replace("e", "ë").replace("1", "①").replace("2", "𝟐").replace("K", "Ｋ");
            case 5 -> key + "\u00ad";
            default -> key;
        };
    }

    private String text() {
        return random.nextInt(25) == 0 ? rubbish() : "Tekst " + random.nextInt(50);
    }

    private String rubbish() {
        if (rarely()) return random.nextBoolean() ? "" : pick(FAR);
        if (rarely()) return "ab" + pick(BAD_SIGNS) + "cd";
        String sign = pick(SIGNS);
        return sign.repeat(Math.max(0, LIMITS[random.nextInt(LIMITS.length)] + random.nextInt(3) - 1));
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }

    private <E extends Enum<E>> String constant(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)].name();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
