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
import org.hibernate.annotations.TenantId;

/** A course that should be done before another one. */
@Entity
@Table(name = "course_prerequisite")
public class CoursePrerequisite {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_prerequisite")
    @SequenceGenerator(name = "course_prerequisite", sequenceName = "course_prerequisite_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course needs;

    protected CoursePrerequisite() {
        // for Hibernate
    }

    public CoursePrerequisite(Course course, Course needs) {
        this.course = Given.present(course, "coursePrerequisite.course");
        this.needs = Given.present(needs, "coursePrerequisite.needs");
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public Course needs() {
        return needs;
    }
}
