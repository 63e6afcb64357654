package nl.vaardig.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** The level of a skill that a course brings people to, and the one below it where they should be to begin (null: any). */
@Entity
@Table(name = "course_skill")
@UsesSkill(holds = Holds.LEAD, follows = Follows.SKILL_AND_LEVEL)
public class CourseSkill {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_skill")
    @SequenceGenerator(name = "course_skill", sequenceName = "course_skill_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private Integer fromLevel;

    protected CourseSkill() {
        // for Hibernate
    }

    public CourseSkill(Course course, Skill skill, int level) {
        this.course = Given.present(course, "courseSkill.course");
        this.skill = Given.present(skill, "courseSkill.skill");
        reach(level);
    }

    public void reach(int newLevel) {
        level = skill.checked(newLevel);
    }

    /** @param from 0 to one below the level it leads to; null when nobody said so */
    public void beginAt(Integer from) {
        fromLevel = from == null ? null : Given.between(0, level - 1, from, "courseSkill.fromLevel");
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }

    /** Null when nobody said so, or when it isn't below the level any more, as another version has other levels. */
    public Integer fromLevel() {
        return fromLevel == null || fromLevel >= level ? null : fromLevel;
    }
}
