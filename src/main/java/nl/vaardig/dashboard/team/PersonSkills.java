package nl.vaardig.dashboard.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.assignment.PlannedLevels;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.gap.SkillDemands;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.CountingRules;
import nl.vaardig.inventory.ExplainedLevel;
import nl.vaardig.inventory.RatingLine;
import nl.vaardig.inventory.Ratings;
import nl.vaardig.inventory.agreement.AgreementList;
import nl.vaardig.inventory.ask.RatingRequests;
import nl.vaardig.inventory.decay.Decay;
import nl.vaardig.inventory.decay.SkillDecays;
import nl.vaardig.inventory.objection.ObjectionList;
import nl.vaardig.inventory.peer.PeerViews;
import nl.vaardig.inventory.proof.Proofs;
import nl.vaardig.inventory.rate.TakeLevelBack;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.privacy.AccessLog;

/** Brings together what is known of one person and one skill. */
@ApplicationScoped
@Transactional
public class PersonSkills {

    @Inject
    SkillDemands demands;

    @Inject
    Skills skills;

    @Inject
    Ratings ratings;

    @Inject
    SkillWishes wishes;

    @Inject
    PlannedLevels planned;

    @Inject
    Proofs proofs;

    @Inject
    ObjectionList objections;

    @Inject
    AgreementList agreements;

    @Inject
    PeerViews peers;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    TakeLevelBack takeLevelBack;

    @Inject
    Exemptions exemptions;

    @Inject
    RatingRequests ratingRequests;

    @Inject
    SkillDecays decays;

    @Inject
    CountingRules rules;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    /** As it is today; the look is written down. @throws nl.vaardig.platform.NotThere for someone one may not see */
    PersonSkill of(long employee, long skillId) {
        LocalDate today = LocalDate.now(clock);
        SkillDemands.Person person = demands.of(employee, skillId, today);
        Skill skill = skills.get(skillId);
        accessLog.note(employee, "privacy.subject.skill");
        return new PersonSkill(
                person,
                skill,
                skills.levels().getOrDefault(skill.framework().scale().id(), List.of()),
                skills.anchors(List.of(skillId)).getOrDefault(skillId, List.of()),
                explained(employee, skillId, AsOf.today(today)),
                wishes.of(employee).getOrDefault(skillId, Wish.none(skillId)),
                planned.plans(employee, skillId),
                proofs.of(employee, skillId),
                objections.open(employee).stream()
                        .filter(line -> line.skillId() == skillId)
                        .toList(),
                agreements.of(employee).stream()
                        .filter(line -> line.skillId() == skillId)
                        .toList(),
                peers.of(employee, skillId),
                whoMaySee.leads(employee),
                takeLevelBack.isPossible(employee, skillId),
                ratingRequests.open(employee, skillId).orElse(null),
                exemptions.mayGrant(employee),
                LevelForm.EMPTY,
                ExemptForm.EMPTY);
    }

    private ExplainedLevel explained(long employee, long skill, AsOf today) {
        List<RatingLine> lines = ratings.of(employee, today).stream()
                .filter(line -> line.skillId() == skill)
                .toList();
        return ExplainedLevel.of(rules.current(), decays.of(null).getOrDefault(skill, Decay.NONE), lines, today);
    }
}
