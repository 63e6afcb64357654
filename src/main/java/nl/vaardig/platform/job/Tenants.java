package nl.vaardig.platform.job;

import java.util.List;

/** Says for which municipalities there is work: the ground doesn't know what a municipality is. */
public interface Tenants {

    List<Long> ids();
}
