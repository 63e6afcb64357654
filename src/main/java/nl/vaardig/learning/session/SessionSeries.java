package nl.vaardig.learning.session;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;

/** A meeting that is offered, on any number of dates. The cost is in euros for one person; null when nobody said. */
@Entity
@Table(name = "session_series")
@DiscriminatorValue("SESSION")
public class SessionSeries extends Material {

    public static final int LONGEST_ABOUT = 4000;
    public static final int LONGEST_LINKS = 2000;
    public static final int MOST_COST = 1_000_000;

    private Bilingual about;

    @Column(precision = 10, scale = 2)
    private BigDecimal cost;

    private String links;

    protected SessionSeries() {
        // for Hibernate
    }

    public SessionSeries(SeriesWish wish) {
        super(wish.title());
        take(wish);
    }

    public void take(SeriesWish wish) {
        entitle(wish.title());
        about = Given.fits(wish.about(), LONGEST_ABOUT, "session.about");
        cost = wish.cost() == null ? null : Given.between(0, MOST_COST, wish.cost(), "session.cost");
        links = String.join("\n", wish.links());
    }

    @Override
    public MaterialKind kind() {
        return MaterialKind.SESSION;
    }

    /** Markdown. */
    public Bilingual about() {
        return about;
    }

    public BigDecimal cost() {
        return cost;
    }

    /** Addresses of what people read before or take along. */
    public List<String> links() {
        return links.isEmpty() ? List.of() : List.of(links.split("\n"));
    }
}
