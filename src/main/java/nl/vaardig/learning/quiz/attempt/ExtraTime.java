package nl.vaardig.learning.quiz.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** Somebody gets more time in each quiz with a time limit. Why is not kept; only HR and the person see it. */
@Entity
@Table(name = "quiz_extra_time")
public class ExtraTime {

    public static final int LEAST = 5;
    public static final int MOST = 300;

    @Id
    @Column(name = "employee_id")
    private Long employeeId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private int percent;
    private long setBy;
    private Instant setAt;

    protected ExtraTime() {
        // for Hibernate
    }

    ExtraTime(long employeeId) {
        this.employeeId = employeeId;
    }

    /** @param newPercent {@value #LEAST} to {@value #MOST} */
    ExtraTime give(int newPercent, long by, Instant at) {
        percent = Given.between(LEAST, MOST, newPercent, "quizExtraTime.percent");
        setBy = by;
        setAt = at;
        return this;
    }

    public int percent() {
        return percent;
    }
}
