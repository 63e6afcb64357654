package nl.vaardig.inventory.passport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingEffect;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.page.View;

/** A passport's row in words: what the drawing beside it shows, for everyone who cannot see the drawing. */
public final class PassportWords {

    /** From so many months on an age is told in years. */
    private static final int IN_YEARS = 24;

    private PassportWords() {}

    /** Niveau 2 van 5 · gevraagd 3 · nog 1 niveau te leren · leidinggevende ziet 3. */
    public static String line(View view, PassportLine row) {
        List<String> words = new ArrayList<>();
        words.add(
                row.level() == null
                        ? view.t("passport.row.unknown")
                        : view.t("passport.row.level", row.level(), row.skill().topLevel()));
        words.add(asked(view, row));
        row.gap().filter(Gap::isAssessed).ifPresent(gap -> words.add(distance(view, gap)));
        Integer self = row.explained().selfLevel();
        if (self != null && !self.equals(row.level())) words.add(view.t("passport.row.self", self));
        Integer manager = row.explained().managerLevel();
        boolean differs = manager != null && !manager.equals(row.level());
        boolean agreed = differs && row.explained().manager().source() == RatingSource.AGREED;
        if (differs) words.add(view.t(agreed ? "passport.row.agreed" : "passport.row.manager", manager));
        return String.join(" · ", words);
    }

    private static String asked(View view, PassportLine row) {
        if (row.isAsked()) return view.t("passport.row.asked", row.required());
        if (!row.isExempt()) return view.t("passport.row.notAsked");
        LocalDate until = row.exemption().until();
        return until == null ? view.t("passport.row.exempt") : view.t("passport.row.exemptUntil", view.date(until));
    }

    /** How far the level is from what is asked. */
    public static String distance(View view, Gap gap) {
        if (gap.isOpen()) return view.t("passport.row.toLearn", gap.size().orElse(0));
        int surplus = gap.surplus().orElse(0);
        return surplus > 0 ? view.t("passport.row.more", surplus) : view.t("passport.row.met");
    }

    /** A level with its name: 3 Doet het zelfstandig. */
    public static String level(View view, PassportLine row, Integer level) {
        return level == null ? view.t("passport.row.unknown") : (level + " " + view.in(row.levelName(level))).strip();
    }

    /** Who says so and when: Certificaat, 3 maart 2026. */
    public static String saidBy(View view, RatingLine line) {
        return view.t(
                "passport.saidBy", view.t(line.source()), view.date(line.fact().validOn()));
    }

    /** How long ago a rating was given: in months, and beyond two years in years. */
    public static String age(View view, RatingLine line, LocalDate on) {
        long months = ChronoUnit.MONTHS.between(line.fact().validOn(), on);
        return months < IN_YEARS
                ? view.t("passport.history.age", months)
                : view.t("passport.history.years", months / 12);
    }

    /** What the manager's level is: seen by the manager, or agreed in a talk. */
    public static String managerTerm(View view, ExplainedLevel explained) {
        boolean agreed = explained.manager() != null && explained.manager().source() == RatingSource.AGREED;
        return view.t(agreed ? "passport.fact.agreed" : "passport.fact.manager");
    }

    /** Why this level counts: the municipality's rule, as far as there is something to choose between. */
    public static String why(View view, ExplainedLevel explained) {
        if (explained.counts() == null) return view.t("passport.why.unknown");
        return explained.isOnly() ? view.t("passport.why.only") : rule(view, explained.rule());
    }

    /** How many ratings there are, and how many of them don't count and why: 5 ratings: 1 decides, 2 weaker sources, 2 older. */
    public static String considered(View view, ExplainedLevel explained) {
        Map<RatingEffect, Long> effects = explained.ratings().stream()
                .collect(groupingBy(explained::effect, () -> new EnumMap<>(RatingEffect.class), counting()));
        if (explained.ratings().size() < 2) return "";
        List<String> parts = new ArrayList<>();
        effects.forEach((effect, count) -> parts.add(view.t("passport.why.effect." + effect, count)));
        return view.t("passport.why.considered", explained.ratings().size(), String.join(", ", parts));
    }

    /** The municipality's counting rule in a sentence. */
    public static String rule(View view, CountingRule rule) {
        return switch (rule) {
            case PRIORITISED -> view.t("passport.why.prioritised");
            case HIGHEST -> view.t("passport.why.highest");
            case LATEST -> view.t("passport.why.latest");
        };
    }
}
