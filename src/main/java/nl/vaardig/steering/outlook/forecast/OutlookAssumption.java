package nl.vaardig.steering.outlook.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;

/** What a municipality assumes as long as it can't be counted; its id is the municipality's. */
@Entity
@Watched
@Table(name = "outlook_assumption")
public class OutlookAssumption {

    /** Of people on a learning path, as long as nobody says otherwise. */
    public static final int COMPLETION = 70;

    @Id
    @Column(name = "municipality_id")
    private Long municipalityId;

    private int completionPercent;

    protected OutlookAssumption() {
        // for Hibernate
    }

    OutlookAssumption(long municipality, int percent) {
        municipalityId = municipality;
        assume(percent);
    }

    void assume(int percent) {
        completionPercent = Given.between(0, 100, percent, "outlookAssumption.completionPercent");
    }

    public int completionPercent() {
        return completionPercent;
    }
}
