/**
 * Work that is done of itself: declared by its place with a {@link nl.vaardig.platform.job.Job}, done by one server of
 * several, shown to the administrator at /admin/jobs. Owns background_job and job_claim. Knows no business word.
 */
package nl.vaardig.platform.job;
