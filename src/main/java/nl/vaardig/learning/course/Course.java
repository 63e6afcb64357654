package nl.vaardig.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.hibernate.annotations.TenantId;

/**
 * Something to follow: takes hours, costs euros a person (null: nobody said how many), and may have a limited number of
 * seats (null: no limit). A draft becomes published, and outdated when another replaces it or nobody gives it any more;
 * then it takes nobody new. An outdated one can be published again; what was published is a draft again only while no
 * path leads through it.
 */
@Entity
@Table(name = "course")
public class Course {

    public static final int LONGEST_CODE = 60;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 2000;
    public static final int MOST_HOURS = 9999;
    public static final int MOST_COST = 1_000_000;
    public static final int MOST_SEATS = 1_000_000;
    public static final int LONGEST_AUDIENCE = 500;
    public static final int LONGEST_ACCESSIBILITY = 1000;

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

    private Practical practical = Practical.UNKNOWN;
    private Bilingual audience = new Bilingual("", "");
    private Bilingual accessibility = new Bilingual("", "");
    private Renewal renewal;

    @Enumerated(EnumType.STRING)
    private CourseBegin beginBy = CourseBegin.ON_REQUEST;

    @Enumerated(EnumType.STRING)
    private CourseState state = CourseState.PUBLISHED;

    @ManyToOne(fetch = FetchType.LAZY)
    private Course replacedBy;

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

    /** All that was said of it but its code, its outcomes and what should be done before it. */
    public void take(CourseWish wish) {
        describe(wish.name(), wish.description());
        shape(wish.track(), wish.form(), wish.soft());
        price(wish.hours(), wish.cost(), wish.seats());
        practical = wish.practical();
        audience = Given.fits(wish.audience(), LONGEST_AUDIENCE, "course.audience");
        accessibility = Given.fits(wish.accessibility(), LONGEST_ACCESSIBILITY, "course.accessibility");
        renewal = wish.renewal();
        beginBy = Given.present(wish.beginBy(), "course.beginBy");
        state = Given.present(wish.state(), "course.state");
        replacedBy = wish.replacedBy();
        offer();
    }

    /** How one begins with it, as long as nobody said more. */
    public void begin(CourseBegin how, CourseLanguage language) {
        beginBy = Given.present(how, "course.beginBy");
        practical = new Practical("", language, "", "", "");
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

    public Practical practical() {
        return practical;
    }

    /** Who may take it. */
    public Bilingual audience() {
        return audience;
    }

    public Bilingual accessibility() {
        return accessibility;
    }

    public Renewal renewal() {
        return renewal == null ? Renewal.NONE : renewal;
    }

    public CourseBegin beginBy() {
        return beginBy;
    }

    public CourseState state() {
        return state;
    }

    /** What is outdated takes nobody new. */
    public boolean takesPeople() {
        return state != CourseState.OUTDATED;
    }

    /** Null as long as it is not outdated, or nothing came in its place. */
    public Course replacedBy() {
        return replacedBy;
    }
}
