package nl.vaardig.skills.framework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity with a skill, as {@code skill} or {@code skillId}, says here what it means for that skill: so the floor of
 * skills knows no table of those above. The conditions are HQL over the entity as {@code q}; {@code :today} is the day at
 * hand, {@code :from} the first day of a new version.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UsesSkill {

    String ALL = "1 = 1";
    String NONE = "1 = 0";

    /** Of what has a last day: today or later. */
    String VALID = "(q.validUntil is null or q.validUntil >= :today)";

    Holds holds();

    Follows follows();

    /** Which rows keep the skill in the lists people choose from. */
    String keeps() default ALL;

    /** Which rows hold a framework in use, today or later. */
    String asks() default ALL;

    /** Of its rows with a skill of a new version: which were said under that version, so that it can't be taken back. */
    String since() default NONE;

    /** What a framework is told to be held by. Of {@link #TOLD} and {@link #COUNTED} nothing holds it. */
    enum Holds {
        REQUIREMENT,
        GOAL,
        NEED,
        LEAD,
        PLAN,
        QUESTION,
        RATING,
        TOLD,
        COUNTED,
        /** Part of the skill itself, as its texts are, or worked out from what counts already: no use of it. */
        PART
    }

    /** What becomes of its rows when a new version takes the place of the old one, and a skill has a successor. */
    enum Follows {
        /** They are about the successor from then on. */
        SKILL,
        /** The same, and their {@code level} goes through the mapping of the levels. */
        SKILL_AND_LEVEL,
        /** A SkillFollower of their place does it. */
        IN_ITS_OWN_WAY,
        /** They stay: the new version brings its own. */
        HAS_ITS_OWN,
        /** They stay: said, asked or counted on a day, of the skill as it was then. */
        STAYS_AS_IT_WAS_SAID,
        /** They stay: what is of the successor is worked out anew. */
        IS_COUNTED_ANEW
    }
}
