package nl.vaardig.learning.path.build;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepGroup;
import nl.vaardig.learning.path.build.Difference.About;
import nl.vaardig.learning.path.build.Difference.What;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;

/** In what a draft differs from the version in use, in the words of a reader. */
public final class Compared {

    /** A version with all it says. */
    public record Whole(PathFacts facts, List<Step> steps, List<PathOutcome> outcomes) {}

    private final Messages words;
    private final List<Difference> found = new ArrayList<>();

    private Compared(Messages words) {
        this.words = words;
    }

    static List<Difference> of(Whole before, Whole now, Messages words) {
        Compared compared = new Compared(words);
        compared.facts(before.facts(), now.facts());
        compared.outcomes(before.outcomes(), now.outcomes());
        compared.steps(before.steps(), now.steps());
        return compared.found;
    }

    private void note(Difference difference) {
        if (difference != null) found.add(difference);
    }

    private void facts(PathFacts old, PathFacts now) {
        text(What.NAME, null, old.name(), now.name());
        text(What.SUMMARY, null, old.summary(), now.summary());
        value(What.GOAL, null, goal(old), goal(now));
        text(What.OWNER, null, old.lineOwner(), now.lineOwner());
        value(What.TRACK, null, words.text(old.track()), words.text(now.track()));
        value(What.DEPTH, null, words.text("path.depth." + old.depth()), words.text("path.depth." + now.depth()));
        value(What.POPULATION, null, population(old), population(now));
    }

    private String goal(PathFacts facts) {
        return facts.goal() == null ? none() : in(facts.goal().name());
    }

    private String population(PathFacts facts) {
        return facts.population() == null ? words.text("path.everyone") : words.text(facts.population());
    }

    private void outcomes(List<PathOutcome> old, List<PathOutcome> now) {
        Map<String, String> before = outcomes(old);
        Map<String, String> after = outcomes(now);
        Set<String> skills = new TreeSet<>(before.keySet());
        skills.addAll(after.keySet());
        for (String skill : skills)
            value(What.OUTCOME, null, before.getOrDefault(skill, none()), after.getOrDefault(skill, none()));
    }

    private Map<String, String> outcomes(List<PathOutcome> all) {
        Map<String, String> levels = new LinkedHashMap<>();
        all.forEach(one -> levels.put(
                in(one.skill().name()),
                words.text(
                        "path.build.toLevel",
                        in(one.skill().name()),
                        one.level(),
                        one.skill().topLevel())));
        return levels;
    }

    private void steps(List<Step> old, List<Step> now) {
        Map<Long, Step> before = old.stream().collect(toMap(Step::origin, step -> step));
        Map<Long, Step> after = now.stream().collect(toMap(Step::origin, step -> step));
        Set<Long> stayed = Moved.inOrder(
                old.stream().map(Step::origin).filter(after::containsKey).toList(),
                now.stream().map(Step::origin).filter(before::containsKey).toList());
        for (Step step : old)
            if (!after.containsKey(step.origin()))
                found.add(new Difference(What.REMOVED, about(step, step, null), List.of()));
        for (Step step : now) {
            Step was = before.get(step.origin());
            About about = about(step, was, step);
            if (was == null) found.add(new Difference(What.ADDED, about, List.of()));
            else {
                if (!stayed.contains(step.origin())) found.add(new Difference(What.MOVED, about, List.of()));
                step(about, was, step);
            }
        }
    }

    private static About about(Step step, Step was, Step now) {
        return new About(step.id(), step.title(), was == null ? 0 : was.ordinal(), now == null ? 0 : now.ordinal());
    }

    private void step(About about, Step was, Step now) {
        text(What.TITLE, about, was.title(), now.title());
        text(What.TEXT, about, was.text(), now.text());
        text(What.QUESTION, about, was.gateQuestion(), now.gateQuestion());
        value(What.KIND, about, words.text(was.kind()), words.text(now.kind()));
        value(What.HOURS, about, hours(was.hours()), hours(now.hours()));
        value(What.COURSE, about, course(was), course(now));
        value(What.MATERIAL, about, material(was), material(now));
        value(What.EVIDENCE, about, evidence(was), evidence(now));
        value(What.DAYS, about, days(was), days(now));
        value(What.TOGETHER, about, together(was.together()), together(now.together()));
    }

    private String hours(BigDecimal hours) {
        return words.text("course.hours", hours.stripTrailingZeros());
    }

    private String course(Step step) {
        return step.course() == null ? none() : in(step.course().name());
    }

    private String material(Step step) {
        return step.material() == null ? none() : in(step.material().title());
    }

    private String evidence(Step step) {
        return words.text(step.evidence() ? "path.build.evidence.yes" : "path.build.evidence.no");
    }

    private String days(Step step) {
        return step.daysAfterStart() == null ? none() : words.text("path.build.onDay", step.daysAfterStart());
    }

    private String together(StepGroup group) {
        if (group == null) return words.text("path.build.alone");
        return group.choose() == null
                ? words.text("path.build.parallel")
                : words.text("path.build.choice", group.choose());
    }

    private void value(What what, About about, String before, String after) {
        note(Difference.value(what, about, before, after));
    }

    /** In both languages: a translation is a change too. */
    private void text(What what, About about, Bilingual before, Bilingual after) {
        both(what, about, before, after, Bilingual::nl);
        both(what, about, before, after, Bilingual::en);
    }

    private void both(What what, About about, Bilingual before, Bilingual after, Function<Bilingual, String> language) {
        note(Difference.of(
                what, about, before == null ? "" : language.apply(before), after == null ? "" : language.apply(after)));
    }

    private String in(Bilingual text) {
        return text.in(words.locale().getLanguage());
    }

    private String none() {
        return words.text("path.build.none");
    }
}
