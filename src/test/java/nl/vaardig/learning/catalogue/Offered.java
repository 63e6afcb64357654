package nl.vaardig.learning.catalogue;

import java.math.BigDecimal;
import nl.vaardig.learning.course.CourseBegin;

/** An offering that is in no database. */
class Offered extends Offering {

    private final long id;
    private final CourseBegin begin;
    private final int hours;

    Offered(long id, CourseBegin begin, int hours) {
        this.id = id;
        this.begin = begin;
        this.hours = hours;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public CourseBegin beginBy() {
        return begin;
    }

    @Override
    public BigDecimal hours() {
        return BigDecimal.valueOf(hours);
    }
}
