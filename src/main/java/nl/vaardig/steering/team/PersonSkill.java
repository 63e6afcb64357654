package nl.vaardig.steering.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vaardig.inventory.gap.AskerWords;
import nl.vaardig.inventory.gap.RequiredLevel;
import nl.vaardig.inventory.gap.SkillDemands.Person;
import nl.vaardig.inventory.objection.Objections;
import nl.vaardig.inventory.peer.PeerView;
import nl.vaardig.inventory.proof.Proofs;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.ask.RatingRequests;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.learning.assignment.PlannedLevels.Plan;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.ScaleLevel;

/**
 * One person and one skill, with everything a talk about it needs.
 *
 * @param names    of the levels of the skill's scale, from the lowest up
 * @param anchors  from the lowest level up
 * @param proofs   what the person laid beside the level
 * @param objections to what was said of this skill, that wait for an answer
 * @param agreements about this skill, that the person did not confirm
 * @param peers    how colleagues see it, where enough answered
 * @param manages  the user leads this person, and so may record a level
 * @param asked    the question for an own rating that is open; null when there is none
 * @param mayExempt the user may decide that it need not be asked
 * @param takeBack the user recorded a level a moment ago
 */
public record PersonSkill(
        Person person,
        Skill skill,
        List<ScaleLevel> names,
        List<LevelAnchor> anchors,
        ExplainedLevel explained,
        Wish wish,
        List<Plan> plans,
        List<Proofs.Line> proofs,
        List<Objections.Line> objections,
        List<AgreementLine> agreements,
        List<PeerView> peers,
        boolean manages,
        boolean takeBack,
        RatingRequests.Open asked,
        boolean mayExempt,
        LevelForm form,
        Sent exemptForm) {

    /** What a level stands for here: asked, own, the manager's, or what counts. */
    public enum Sign {
        REQUIRED,
        COUNTS,
        SELF,
        MANAGER
    }

    PersonSkill with(LevelForm sent) {
        return with(sent, exemptForm);
    }

    PersonSkill with(Sent sent) {
        return with(form, sent);
    }

    private PersonSkill with(LevelForm level, Sent exempt) {
        return new PersonSkill(
                person,
                skill,
                names,
                anchors,
                explained,
                wish,
                plans,
                proofs,
                objections,
                agreements,
                peers,
                manages,
                takeBack,
                asked,
                mayExempt,
                level,
                exempt);
    }

    /** Only what is asked can be left out; what was sent is shown again whatever it is about. */
    public boolean canExempt() {
        return mayExempt && (required() != null || isExemptingAgain());
    }

    /** Something is wrong with what was sent to exempt the person. */
    public boolean isExemptingAgain() {
        return !exemptForm.errors().isEmpty();
    }

    public String address() {
        return "/team/people/" + person.id() + "/skills/" + skill.id();
    }

    public Integer required() {
        return person.required().map(RequiredLevel::level).orElse(null);
    }

    /** Levels still to learn; 0 when none, not asked or not assessed. */
    public int toLearn() {
        boolean known = required() != null && explained.isAssessed();
        return known ? Math.max(0, required() - explained.level()) : 0;
    }

    public boolean isAskedBy(View view) {
        return asked != null && asked.accountId() == view.user().accountId();
    }

    /** Nobody asks oneself, and nothing is asked twice. */
    public boolean canAsk(View view) {
        return asked == null && !view.user().is(person.id());
    }

    /** The own level can be confirmed when the manager said nothing, or something else. */
    public boolean canConfirm() {
        return manages && explained.self() != null && !explained.selfLevel().equals(explained.managerLevel());
    }

    /** The levels that matter here, from the lowest up, each with what it stands for. */
    public Map<Integer, List<Sign>> levels() {
        Map<Integer, List<Sign>> levels = new TreeMap<>();
        sign(levels, required(), Sign.REQUIRED);
        sign(levels, explained.selfLevel(), Sign.SELF);
        sign(levels, explained.managerLevel(), Sign.MANAGER);
        boolean other = explained.isAssessed() && (explained.counts().source().isEvidence() || explained.isFaded());
        if (other) sign(levels, explained.level(), Sign.COUNTS);
        return levels;
    }

    private static void sign(Map<Integer, List<Sign>> levels, Integer level, Sign sign) {
        if (level == null) return;
        levels.merge(level, List.of(sign), (some, more) -> {
            List<Sign> both = new ArrayList<>(some);
            both.addAll(more);
            return both;
        });
    }

    public Optional<LevelAnchor> anchor(int level) {
        return anchors.stream().filter(anchor -> anchor.level() == level).findFirst();
    }

    /** Such as: 2 Doet het met hulp. */
    public String name(View view, int level) {
        return names.stream()
                .filter(name -> name.level() == level)
                .map(name -> level + " " + view.in(name.name()))
                .findFirst()
                .orElse(String.valueOf(level));
    }

    public String asker(View view, Asker asker) {
        return AskerWords.of(view, asker);
    }
}
