package nl.vaardig.learning.path.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;

/**
 * What a draft should be as a whole. Its steps come in order; each fault is told at its row, such as
 * {@code steps[2].hours}, the first row being 0.
 */
record PathWish(PathFacts facts, List<Outcome> outcomes, List<Row> steps) {

    /** @param id of the step it stays; null: a new one */
    record Row(Long id, StepSaid said) {}

    /** What references can stand for. */
    record Names(
            Known<StrategicGoal> goals, Map<Long, Skill> skills, Known<Course> courses, Known<Material> materials) {}

    /** @throws BadFields with all that is wrong */
    static PathWish read(PathBody body, Names names) {
        List<BadField> faults = new ArrayList<>();
        PathFacts facts = read(Sent.json(body), "", faults, sent -> FactsWish.read(sent, names.goals()));
        List<Outcome> outcomes = outcomes(body.outcomes(), names.skills(), faults);
        List<Row> steps = steps(body.steps() == null ? List.of() : body.steps(), names, faults);
        if (steps.isEmpty() && faults.isEmpty()) faults.add(new BadField("steps", "form.missing"));
        if (steps.size() > StepSaid.MOST)
            faults.add(new BadField("steps", "rule.pathVersion.tooManySteps", StepSaid.MOST));
        if (!faults.isEmpty()) throw new BadFields(faults);
        return new PathWish(facts, outcomes, steps);
    }

    private static List<Row> steps(List<PathBody.Planned> rows, Names names, List<BadField> faults) {
        List<Row> steps = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            PathBody.Planned one = rows.get(row);
            String before = "steps[" + row + "]";
            if (one == null || one.id() != null && !seen.add(one.id())) {
                faults.add(new BadField(before, one == null ? "form.missing" : "path.build.stepTwice"));
                continue;
            }
            StepSaid said = read(
                    Sent.json(one),
                    before + ".",
                    faults,
                    sent -> StepWish.read(sent, names.courses(), names.materials()));
            steps.add(new Row(one.id(), said));
        }
        return steps;
    }

    private static List<Outcome> outcomes(List<PathBody.Reached> rows, Map<Long, Skill> skills, List<BadField> faults) {
        List<Outcome> outcomes = new ArrayList<>();
        if (rows == null) return outcomes;
        Set<Long> seen = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            PathBody.Reached one = rows.get(row);
            Skill skill = one == null || one.skillId() == null ? null : skills.get(one.skillId());
            String at = "outcomes[" + row + "]";
            if (skill == null) faults.add(new BadField(at + ".skillId", "form.choice"));
            else if (!seen.add(skill.id())) faults.add(new BadField(at + ".skillId", "course.outcome.twice"));
            else if (one.level() == null || one.level() < 1 || one.level() > skill.topLevel())
                faults.add(new BadField(at + ".level", "form.number", 1, skill.topLevel()));
            else outcomes.add(new Outcome(skill, null, one.level()));
        }
        return outcomes;
    }

    private static <T> T read(Sent sent, String before, List<BadField> faults, Function<Sent, T> reading) {
        T read = reading.apply(sent);
        try {
            sent.mustBeSound();
        } catch (BadFields e) {
            e.all().forEach(bad -> faults.add(new BadField(before + bad.field(), bad.key(), bad.arguments())));
        }
        return read;
    }
}
