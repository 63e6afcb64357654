package nl.vaardig.platform.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A number that is another one after every change of what may be kept of a municipality; see {@link Changes}. */
@Entity
@Immutable
@Table(name = "change_stamp")
public class ChangeStamp {

    @Id
    private Long municipalityId;

    private long stamp;

    protected ChangeStamp() {
        // for Hibernate
    }
}
