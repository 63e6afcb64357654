package nl.vaardig.learning.path.build;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.material.Materials;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** The page of a draft, as it is or with what was typed and what is wrong with it. */
@RequestScoped
public class ShowDraft {

    @Inject
    ReadDraft reading;

    @Inject
    StrategicGoals goals;

    @Inject
    Skills skills;

    @Inject
    Materials materials;

    @Inject
    CurrentRequest request;

    /** A level that the path led to. */
    public record Gone(Skill skill, int level) {}

    /**
     * @param removed the step that was taken away; null: none
     * @param moved   where the chosen step stood before it was moved; null: it wasn't
     * @param gone    what the path brings to no more; null: nothing
     */
    public record JustNow(Step removed, Integer moved, Gone gone) {

        static final JustNow NOTHING = new JustNow(null, null, null);
    }

    /**
     * @param chosen  the step at the right, also one that was taken away; null: what the path says of itself
     * @param fields  of what is at the right
     * @param outcome of the form for what it brings
     * @param justNow what can be undone
     * @param courses for a step that follows one; else none
     * @param materials for a step of a kind that has them; else none
     */
    public record Model(
            ReadDraft.Draft draft,
            Step chosen,
            Sent fields,
            Sent outcome,
            JustNow justNow,
            List<Difference> differences,
            List<StrategicGoal> goals,
            List<Skill> skills,
            List<ReadDraft.CourseName> courses,
            List<Materials.Offered> materials) {

        public String address() {
            return DraftPages.address(draft.path().id());
        }

        public String of(Step step) {
            return address() + "/steps/" + step.id();
        }

        public boolean isChosen(Step step) {
            return chosen != null && chosen.id().equals(step.id());
        }

        /** What is marked in the list: NEW, MOVED, CHANGED or null. */
        public String mark(Step step) {
            Set<Difference.What> kinds = differences.stream()
                    .filter(one -> one.step() != null && one.step().id() == step.id())
                    .map(Difference::what)
                    .collect(Collectors.toSet());
            if (kinds.isEmpty()) return null;
            if (kinds.contains(Difference.What.ADDED)) return "ADDED";
            return kinds.size() == 1 && kinds.contains(Difference.What.MOVED) ? "MOVED" : "CHANGED";
        }

        /** What changed in the Dutch since the English followed it. */
        public List<WordDifference.Piece> behind() {
            return WordDifference.between(chosen.followedNl(), chosen.said().dutch());
        }
    }

    /** @throws RuleRefused when nobody changes this path any more: it was published or thrown away meanwhile */
    ReadDraft.Draft draft(long id) {
        return reading.of(id).orElseThrow(() -> new RuleRefused("rule.pathVersion.noDraft"));
    }

    /** As it is; what was done just now can be undone. */
    Page page(ReadDraft.Draft draft, Long step, Long removed, HttpHeaders headers) {
        Step chosen = step == null
                ? null
                : draft.step(step).or(() -> draft.removed(step)).orElse(null);
        Step away = removed == null ? null : draft.removed(removed).orElse(null);
        JustNow justNow = new JustNow(away, moved(draft, chosen, headers), gone(draft, headers));
        return page(draft, chosen, filled(draft, chosen), Sent.blank(), justNow);
    }

    /** What the path brings as it was typed, with what is wrong. */
    Page again(long path, Sent outcome) {
        ReadDraft.Draft draft = draft(path);
        return page(draft, null, filled(draft, null), outcome, JustNow.NOTHING);
    }

    private Page page(ReadDraft.Draft draft, Step chosen, Sent fields, Sent outcome, JustNow justNow) {
        List<Difference> differences = draft.inUse() == null
                ? List.of()
                : Compared.of(draft.inUse(), draft.whole(), Messages.in(request.language()));
        boolean course = chosen != null && chosen.kind() == StepKind.COURSE;
        return new Page(
                "path/draft.jte",
                new Model(
                        draft,
                        chosen,
                        fields,
                        outcome,
                        justNow,
                        differences,
                        goals.all(),
                        skills.all(),
                        course ? reading.courses(chosen) : List.of(),
                        materials(chosen)));
    }

    private List<Materials.Offered> materials(Step chosen) {
        MaterialKind kind = chosen == null ? null : chosen.kind().material();
        return kind == null ? List.of() : materials.offered(kind, chosen.material());
    }

    private Integer moved(ReadDraft.Draft draft, Step chosen, HttpHeaders headers) {
        if (chosen == null) return null;
        Optional<List<String>> before =
                UndoCookie.read(headers, moving(draft.path().id(), chosen.id()));
        return before.filter(all -> all.size() == 1 && all.get(0).matches("\\d{1,4}"))
                .map(all -> Integer.valueOf(all.get(0)))
                .filter(place -> place != chosen.ordinal())
                .orElse(null);
    }

    /** Undo sends it as anybody would who adds it. */
    private Gone gone(ReadDraft.Draft draft, HttpHeaders headers) {
        List<String> before = UndoCookie.read(headers, bringing(draft.path().id()))
                .filter(all -> all.size() == 2
                        && all.get(0).matches("\\d{1,18}")
                        && all.get(1).matches("\\d{1,4}"))
                .orElse(null);
        if (before == null) return null;
        long skill = Long.parseLong(before.get(0));
        boolean there = draft.outcomes().stream().anyMatch(one -> one.skill().id() == skill);
        return skills.all().stream()
                .filter(one -> !there && one.id() == skill)
                .findFirst()
                .map(one -> new Gone(one, Integer.parseInt(before.get(1))))
                .orElse(null);
    }

    /** What an undone removal of a level is about. */
    static String bringing(long path) {
        return DraftPages.address(path) + "/outcomes";
    }

    /** What an undone move is about. */
    static String moving(long path, long step) {
        return DraftPages.address(path) + "/steps/" + step + "/place";
    }

    Map<String, String> shown(ReadDraft.Draft draft, Step chosen) {
        return chosen == null ? FactsWish.shown(draft.facts()) : StepWish.shown(chosen.said(), request.language());
    }

    private Sent filled(ReadDraft.Draft draft, Step chosen) {
        return StepWish.filled(shown(draft, chosen));
    }

    /**
     * As it was typed, with what is wrong. What somebody else changed meanwhile is told beside it; sent once more, the
     * typed one counts.
     */
    Page again(long path, Long step, MultivaluedMap<String, String> typed, Typing<?> typing) {
        ReadDraft.Draft draft = draft(path);
        Sent read = typing.sent();
        Step chosen = step == null
                ? null
                : draft.step(step).or(() -> draft.removed(step)).orElse(null);
        Map<String, String> stored = shown(draft, chosen);
        String by = typing.merged().conflicts().isEmpty() ? "" : reading.name(typing.by());
        for (String field : typing.merged().conflicts()) {
            read.with(field, typed.getFirst(field));
            read.fault(field, "path.build.changedMeanwhile", by, said(stored.get(field)));
        }
        return page(draft, chosen, read.with(Seen.FIELD, Seen.of(stored)), Sent.blank(), JustNow.NOTHING);
    }

    private static String said(String stored) {
        return stored.isEmpty() ? "–" : stored;
    }
}
