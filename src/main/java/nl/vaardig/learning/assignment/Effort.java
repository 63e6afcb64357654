package nl.vaardig.learning.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.vaardig.learning.path.LearningPath;

/** What a path took on the day it was given, so that a later change of the path leaves it alone. @param cost euros; null when it was unknown */
@Embeddable
public record Effort(
        @Column(name = "hours", precision = 6, scale = 2) BigDecimal hours,
        @Column(name = "cost", precision = 10, scale = 2) BigDecimal cost) {

    static Effort of(LearningPath path) {
        return new Effort(path.hours(), path.cost());
    }
}
