package nl.vaardig.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.hibernate.annotations.TenantId;

/**
 * Something to follow: takes hours, costs euros a person (null: nobody said how many), and may have a limited number of
 * seats (null: no limit).
 */
@Entity
@Table(name = "course")
public class Course {

    public static final int LONGEST_CODE = 60;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 2000;
    public static final int MOST_HOURS = 9999;
    public static final int MOST_SEATS = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course")
    @SequenceGenerator(name = "course", sequenceName = "course_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private Bilingual name;
    private Bilingual description;

    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    private CourseForm form;

    @Column(precision = 6, scale = 2)
    private BigDecimal hours;

    @Column(precision = 10, scale = 2)
    private BigDecimal cost;

    private Integer seats;
    private boolean soft;
    private boolean example;

    protected Course() {
        // for Hibernate
    }

    public Course(String code, Bilingual name, Track track, CourseForm form, BigDecimal hours, BigDecimal cost) {
        this.code = Given.text(code, LONGEST_CODE, "course.code");
        describe(name, new Bilingual("", ""));
        shape(track, form, track == Track.SOFT_SKILLS);
        price(hours, cost, null);
    }

    public void describe(Bilingual newName, Bilingual newDescription) {
        name = Given.both(newName, LONGEST_NAME, "course.name");
        description = Given.fits(newDescription, LONGEST_DESCRIPTION, "course.description");
    }

    /** Soft says on which side of the soft and hard spending its cost counts. */
    public void shape(Track newTrack, CourseForm newForm, boolean isSoft) {
        track = Given.present(newTrack, "course.track");
        form = Given.present(newForm, "course.form");
        soft = isSoft;
    }

    public void price(BigDecimal newHours, BigDecimal newCost, Integer newSeats) {
        hours = Given.between(0, MOST_HOURS, newHours, "course.hours");
        cost = newCost == null ? null : Given.between(0, 99_999_999, newCost, "course.cost");
        seats = newSeats == null ? null : Given.between(1, MOST_SEATS, newSeats, "course.seats");
    }

    /** Made up for the starter library: it shows what a course can be, and nobody offers it. */
    public void showAsExample() {
        example = true;
    }

    /** The municipality says what it is, and offers it. */
    public void offer() {
        example = false;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual description() {
        return description;
    }

    public Track track() {
        return track;
    }

    public CourseForm form() {
        return form;
    }

    public BigDecimal hours() {
        return hours;
    }

    public BigDecimal cost() {
        return cost;
    }

    public Integer seats() {
        return seats;
    }

    public boolean example() {
        return example;
    }

    public boolean soft() {
        return soft;
    }
}
