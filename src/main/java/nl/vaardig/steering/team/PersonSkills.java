package nl.vaardig.steering.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.SkillDemands;
import nl.vaardig.inventory.objection.ObjectionList;
import nl.vaardig.inventory.peer.PeerViews;
import nl.vaardig.inventory.proof.Proofs;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.inventory.rating.ask.RatingRequests;
import nl.vaardig.inventory.rating.give.TakeLevelBack;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.inventory.wish.SkillWishes.Wish;
import nl.vaardig.learning.assignment.PlannedLevels;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecays;

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
    CurrentRequest request;

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
                !person.objected()
                        ? List.of()
                        : objections.open(employee).stream()
                                .filter(line -> line.skillId() == skillId)
                                .toList(),
                !person.agreed()
                        ? List.of()
                        : agreements.of(employee).stream()
                                .filter(line -> line.skillId() == skillId)
                                .toList(),
                peers.of(employee, skillId),
                whoMaySee.leads(employee),
                request.user().has(Role.MANAGER) && takeLevelBack.isPossible(employee, skillId),
                ratingRequests.open(employee, skillId).orElse(null),
                exemptions.mayGrant(employee),
                LevelForm.EMPTY,
                Sent.blank());
    }

    private ExplainedLevel explained(long employee, long skill, AsOf today) {
        List<RatingLine> lines = ratings.of(employee, today).stream()
                .filter(line -> line.skillId() == skill)
                .toList();
        return ExplainedLevel.of(rules.current(), decays.of(null).getOrDefault(skill, Decay.NONE), lines, today);
    }
}
