package nl.vaardig.skills.framework;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entity with a skill, as q in HQL.
 *
 * @param skill where it has the id of the skill
 * @param keeps which of its rows keep the skill in the lists people choose from
 * @param asks  which of them hold a framework in use, today or later
 */
public record SkillUser(String entity, String skill, Kind kind, String keeps, String asks) {

    /** What a framework is told to be held by. Of {@link #TOLD} and {@link #COUNTED} nothing holds it. */
    public enum Kind {
        REQUIREMENT,
        GOAL,
        NEED,
        LEAD,
        PLAN,
        QUESTION,
        RATING,
        TOLD,
        COUNTED
    }

    /** Of a request for a rating as q in HQL: neither withdrawn nor answered. */
    public static final String OPEN_REQUEST =
            """
            q.withdrawnAt is null and not exists (select 1 from Rating r where r.employee.id = q.employeeId
              and r.skill.id = q.skillId and r.source = RatingSource.SELF
              and r.recordedAt >= q.askedAt and r.carriedFrom is null
              and not exists (select 1 from RatingSetAside x where x.rating = r))
            """;

    private static final String ITS_SKILL = "q.skill.id";
    private static final String ITS_KEY = "q.skillId";
    private static final String ALL = "1 = 1";
    private static final String NONE = "1 = 0";
    private static final String VALID = "(q.validUntil is null or q.validUntil >= :today)";
    private static final String WAITS = "q.outcome is null";
    private static final String STILL_ASKED =
            "q.requestId in (select p.id from PeerRequest p where p.closesOn >= :today)";
    private static final String IN_OPEN_ROUND =
            "q.roundId in (select o.id from Round o where o.openedAt is not null and o.closedAt is null)";

    /** A decision about fading is part of the skill itself, as its texts are. */
    public static final List<SkillUser> ALL_USERS = List.of(
            new SkillUser("Requirement", ITS_SKILL, Kind.REQUIREMENT, ALL, VALID),
            new SkillUser("GoalSkill", ITS_SKILL, Kind.GOAL, ALL, ALL),
            new SkillUser("GoalDemand", ITS_SKILL, Kind.GOAL, ALL, ALL),
            new SkillUser("CoverageNeed", ITS_SKILL, Kind.NEED, ALL, "q.removedAt is null and " + VALID),
            new SkillUser("PathOutcome", ITS_SKILL, Kind.LEAD, ALL, ALL),
            new SkillUser("CourseSkill", ITS_SKILL, Kind.LEAD, ALL, ALL),
            new SkillUser("OutlookMeasure", ITS_SKILL, Kind.PLAN, ALL, ALL),
            new SkillUser("TalentCriterion", ITS_SKILL, Kind.PLAN, ALL, ALL),
            new SkillUser("RatingRequest", ITS_KEY, Kind.QUESTION, OPEN_REQUEST, OPEN_REQUEST),
            new SkillUser("Agreement", ITS_SKILL, Kind.QUESTION, WAITS, WAITS),
            new SkillUser("PeerQuestion", ITS_KEY, Kind.QUESTION, STILL_ASKED, STILL_ASKED),
            new SkillUser("RoundQuestion", ITS_KEY, Kind.QUESTION, IN_OPEN_ROUND, IN_OPEN_ROUND),
            new SkillUser("Rating", ITS_SKILL, Kind.RATING, ALL, NONE),
            new SkillUser("Exemption", ITS_SKILL, Kind.TOLD, ALL, NONE),
            new SkillUser("SkillWish", ITS_SKILL, Kind.TOLD, ALL, NONE),
            new SkillUser("Proof", ITS_SKILL, Kind.TOLD, ALL, NONE),
            new SkillUser("SnapshotLine", ITS_KEY, Kind.COUNTED, NONE, NONE),
            new SkillUser("RoundResult", ITS_KEY, Kind.COUNTED, NONE, NONE),
            new SkillUser("PeerAnswer", ITS_KEY, Kind.COUNTED, NONE, NONE));

    /** @param ofSkills which skills, such as "= :skill" */
    public static String keeping(String ofSkills) {
        return sum(ALL_USERS.stream().map(user -> user.count(ofSkills, user.keeps)));
    }

    public static String asking(Kind kind, String ofSkills) {
        return sum(ALL_USERS.stream().filter(user -> user.kind == kind).map(user -> user.count(ofSkills, user.asks)));
    }

    /** Whatever ever pointed at the skills, also when it is long over. */
    public static String ever(String ofSkills) {
        return sum(ALL_USERS.stream().map(user -> user.count(ofSkills, ALL)));
    }

    private String count(String ofSkills, String which) {
        return "(select count(*) from %s q where %s %s and %s)".formatted(entity, skill, ofSkills, which);
    }

    private static String sum(Stream<String> counts) {
        return counts.collect(joining(" + "));
    }
}
