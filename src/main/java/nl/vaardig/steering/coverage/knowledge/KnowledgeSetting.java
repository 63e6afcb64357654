package nl.vaardig.steering.coverage.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;

/** From which level on a skill on the track data analysis counts as knowledge of data; the id is the municipality's. */
@Entity
@Table(name = "knowledge_setting")
public class KnowledgeSetting {

    /** As long as nobody says otherwise: does it independently, on a scale of five. */
    public static final int DATA_LEVEL = 3;

    public static final int HIGHEST = 8;

    @Id
    @Column(name = "municipality_id")
    private Long municipalityId;

    private int dataLevel;

    protected KnowledgeSetting() {
        // for Hibernate
    }

    KnowledgeSetting(long municipality, int level) {
        municipalityId = municipality;
        count(level);
    }

    void count(int level) {
        dataLevel = Given.between(1, HIGHEST, level, "knowledgeSetting.dataLevel");
    }

    public int dataLevel() {
        return dataLevel;
    }
}
