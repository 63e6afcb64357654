package nl.vaardig.learning.path.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepGroup;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

/** The steps of a draft: adding, saying, moving, grouping, taking away and putting back. */
@ApplicationScoped
@Transactional
public class DraftSteps {

    @PersistenceContext
    EntityManager db;

    @Inject
    Drafts drafts;

    @Inject
    LearningPaths paths;

    private record Held(PathVersion draft, List<Step> steps, StepOrder order) {

        Step step(long id) {
            return steps.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotThere::new);
        }
    }

    private Held hold(long path) {
        PathVersion draft = drafts.toChange(path);
        List<Step> steps = paths.steps(draft);
        return new Held(draft, steps, new StepOrder(steps));
    }

    private void mustHaveRoom(Held held, int more) {
        RuleRefused.unless(held.steps().size() + more <= StepSaid.MOST, "rule.pathVersion.tooManySteps", StepSaid.MOST);
    }

    /** @param after the step it comes after; null or gone: at the end */
    public Step add(long path, Long after, StepKind kind) {
        Held held = hold(path);
        mustHaveRoom(held, 1);
        Step step = Step.empty(held.draft(), held.steps().size() + 1, kind);
        db.persist(step);
        held.order().insert(step, last(held, after));
        return step;
    }

    private static Step last(Held held, Long after) {
        return held.steps().stream()
                .filter(one -> one.id().equals(after))
                .findFirst()
                .orElse(null);
    }

    /** Two empty steps of which one is enough. @return the first of them */
    public Step addChoice(long path, Long after) {
        Held held = hold(path);
        mustHaveRoom(held, 2);
        Step first = Step.empty(held.draft(), held.steps().size() + 1, StepKind.PRACTICE);
        Step second = Step.empty(held.draft(), held.steps().size() + 2, StepKind.PRACTICE);
        db.persist(first);
        db.persist(second);
        held.order().insert(first, behindGroup(held, last(held, after)));
        held.order().insert(second, first);
        StepGroup group = new StepGroup(held.draft(), 1);
        db.persist(group);
        first.join(group);
        second.join(group);
        return first;
    }

    private static Step behindGroup(Held held, Step step) {
        if (step == null || step.together() == null) return step;
        return held.steps().stream()
                .filter(one -> one.together() == step.together())
                .reduce((one, next) -> next)
                .orElse(step);
    }

    /** @throws NotThere when it isn't of this draft; one that was taken away is found too */
    public Step get(PathVersion draft, long id) {
        Step step = db.find(Step.class, id);
        if (step == null || !step.pathVersion().id().equals(draft.id())) throw new NotThere();
        return step;
    }

    /**
     * What the Dutch said while the English still followed is kept, to show what changed since. Of a step that was taken
     * away nothing changes.
     *
     * @param typing reads what is said now, while nobody else can change the step: two tabs overwrite nothing of each other
     */
    public Typing<StepSaid> say(long path, long id, Function<Step, Typing<StepSaid>> typing) {
        PathVersion draft = drafts.held(path);
        Step step = get(draft, id);
        Typing<StepSaid> typed = typing.apply(step);
        if (typed.said() == null || step.removedAt() != null) return typed;
        drafts.touch(draft);
        say(step, typed.said());
        return typed;
    }

    private void say(Step step, StepSaid now) {
        StepSaid before = step.said();
        step.take(now, drafts.by());
        step.followed(followed(step.followedNl(), before, now));
    }

    private static String followed(String behind, StepSaid before, StepSaid now) {
        boolean translated = !now.english().equals(before.english());
        if (now.english().isBlank() || translated || now.dutch().equals(behind)) return null;
        boolean rewritten =
                !now.dutch().equals(before.dutch()) && !before.dutch().isBlank();
        return behind == null && rewritten ? before.dutch() : behind;
    }

    /** Somebody looked: the English says what the Dutch says now. */
    public void followsStill(long path, long id) {
        get(drafts.toChange(path), id).followed(null);
    }

    /** @param by "up", "down" or a place; @return the place it had */
    public int move(long path, long id, String by) {
        Held held = hold(path);
        Step step = held.step(id);
        int before = step.ordinal();
        switch (by == null ? "" : by) {
            case "up" -> held.order().up(step);
            case "down" -> held.order().down(step);
            default -> held.order().to(step, place(by));
        }
        return before;
    }

    private static int place(String by) {
        if (by == null || !by.matches("\\d{1,4}")) throw new NotThere();
        return Integer.parseInt(by);
    }

    public Step remove(long path, long id) {
        Held held = hold(path);
        Step step = held.step(id);
        RuleRefused.unless(held.steps().size() > 1, "rule.pathVersion.lastStep");
        held.order().remove(step);
        step.remove(drafts.now());
        return step;
    }

    /** At the place it had, or at the end. */
    public Step putBack(long path, long id) {
        Held held = hold(path);
        Step step = get(held.draft(), id);
        if (step.removedAt() == null) return step;
        mustHaveRoom(held, 1);
        step.putBack();
        held.order().putBack(step);
        return step;
    }

    /** Open at the same time as the step before it: in that one's group, or a new one of both. */
    public void joinPrevious(long path, long id) {
        Held held = hold(path);
        Step step = held.step(id);
        Step before = held.order().before(step);
        RuleRefused.unless(before != null, "rule.step.firstHasNoneBefore");
        StepGroup group = before.together();
        if (group == null) {
            group = new StepGroup(held.draft(), null);
            db.persist(group);
            before.join(group);
        }
        StepGroup joined = group;
        StepGroup own = step.together();
        if (own == null) step.join(joined);
        else held.steps().stream().filter(one -> one.together() == own).forEach(one -> one.join(joined));
        held.order().tidy();
    }

    /** @param enough how many of the group are enough; null: all */
    public void choose(long path, long id, Integer enough) {
        Step step = hold(path).step(id);
        if (step.together() == null) throw new RuleRefused("rule.step.noGroup");
        step.together().choose(enough);
    }

    /** Each of the group by itself again. */
    public void ungroup(long path, long id) {
        Held held = hold(path);
        StepGroup group = held.step(id).together();
        held.steps().stream()
                .filter(one -> group != null && one.together() == group)
                .forEach(one -> one.join(null));
    }

    /** Copies steps of a path, also of this one, to the end as steps of their own; groups come along. */
    public void copy(long path, LearningPath from, List<Long> ids) {
        Held held = hold(path);
        List<Step> chosen = paths.steps(from.inUse()).stream()
                .filter(step -> ids.contains(step.id()))
                .toList();
        mustHaveRoom(held, chosen.size());
        drafts.copySteps(chosen, held.draft(), held.steps().size() + 1, false);
        new StepOrder(paths.steps(held.draft())).tidy();
    }
}
