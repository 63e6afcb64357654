package nl.vaardig.learning.scorm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.vaardig.learning.scorm.read.Item;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A line of the menu of a package: something to open, or a heading. */
@Entity
@Immutable
@Table(name = "packed_item")
public class PackedItem {

    private static final int LONGEST_LAUNCH = 2000;
    private static final int DECIMALS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "packed_item")
    @SequenceGenerator(name = "packed_item", sequenceName = "packed_item_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PackedVersion packedVersion;

    private int ordinal;
    private int depth;
    private String identifier;
    private String title;
    private String launch;
    private boolean talks;

    @Column(precision = 5, scale = DECIMALS)
    private BigDecimal passMark;

    private String launchData;

    /** One a line. */
    private String objectives;

    protected PackedItem() {
        // for Hibernate
    }

    PackedItem(PackedVersion version, int ordinal, Item item) {
        packedVersion = Given.present(version, "packedItem.version");
        this.ordinal = ordinal;
        depth = item.depth();
        identifier = item.identifier();
        title = item.title();
        launch = item.launch() == null ? null : Given.text(item.launch(), LONGEST_LAUNCH, "packedItem.launch");
        talks = item.talks();
        passMark = item.passMark() == null
                ? null
                : BigDecimal.valueOf(item.passMark()).setScale(DECIMALS, RoundingMode.HALF_UP);
        launchData = item.launchData();
        objectives = String.join("\n", item.objectives());
    }

    public Long id() {
        return id;
    }

    public PackedVersion version() {
        return packedVersion;
    }

    public int depth() {
        return depth;
    }

    public String identifier() {
        return identifier;
    }

    public String title() {
        return title;
    }

    /** The file and what follows it, as the manifest has it; null for a heading. */
    public String launch() {
        return launch;
    }

    public boolean opens() {
        return launch != null;
    }

    /** Whether it says itself how somebody does; what doesn't is done once it is open. */
    public boolean talks() {
        return talks;
    }

    /** 0 to 1; null when its maker gave none. */
    public BigDecimal passMark() {
        return passMark;
    }

    public String launchData() {
        return launchData;
    }

    /** Names of goals inside it that it finds ready, the main one first. */
    public List<String> objectives() {
        return objectives.lines().toList();
    }
}
