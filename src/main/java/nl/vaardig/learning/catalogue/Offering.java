package nl.vaardig.learning.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A course on offer or a published path, as a row of one list. Its id is twice theirs, and one more of a path. */
@Entity
@Immutable
@Table(name = "learning_offering")
public class Offering {

    @Id
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    private OfferingKind kind;

    private long number;

    private String code;
    private Bilingual name;

    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    private OfferingForm form;

    @Enumerated(EnumType.STRING)
    private CourseLanguage language;

    @Enumerated(EnumType.STRING)
    private CourseBegin beginBy;

    private BigDecimal hours;
    private BigDecimal cost;
    /** Worked out in the view, and so a number to the database. */
    @Column(columnDefinition = "int")
    private boolean free;

    @Enumerated(EnumType.STRING)
    private Span span;

    private String provider;

    @Column(columnDefinition = "int")
    private boolean example;

    private Integer reaches;
    private String line;

    protected Offering() {
        // for Hibernate
    }

    static long ofCourse(long course) {
        return course * 2;
    }

    static long ofPath(long path) {
        return path * 2 + 1;
    }

    public boolean isPath() {
        return kind == OfferingKind.PATH;
    }

    /** Where one reads all about it. */
    public String address() {
        return (isPath() ? "/paths/" : "/courses/") + number;
    }

    public Long id() {
        return id;
    }

    public OfferingKind kind() {
        return kind;
    }

    /** The id of the course or the path. */
    public long number() {
        return number;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Track track() {
        return track;
    }

    public OfferingForm form() {
        return form;
    }

    /** Null when nobody said so. */
    public CourseLanguage language() {
        return language;
    }

    /** Null of an example, with which nobody begins. */
    public CourseBegin beginBy() {
        return beginBy;
    }

    /** For one person. */
    public BigDecimal hours() {
        return hours;
    }

    /** Euros for one person; null when nobody knows. */
    public BigDecimal cost() {
        return cost;
    }

    public boolean free() {
        return free;
    }

    public String provider() {
        return provider;
    }

    public boolean example() {
        return example;
    }

    /** The highest level it leads to; null when it leads to none. */
    public Integer reaches() {
        return reaches;
    }

    /** Of a path: a letter for each step, g where it ends at a question, else s; empty of a course. */
    public String line() {
        return line;
    }
}
