/**
 * How do answers of a developer survey become people who mentor and learn?
 *
 * <p>{@link org.weft.samples.quickstart.survey.SurveyFormat} reads two kinds of files with the columns of a public developer
 * survey, {@link org.weft.samples.quickstart.survey.SurveyYear one a year}. Nobody in a survey asked for a mentor, so the
 * mapping makes a program of them, by rules that the README of this sample lists: who has worked for ten years or more
 * mentors, everybody else learns; what people have becomes offers at the level of their years, what they want and do not
 * have becomes needs; teams are made of people with the same role in the same part of the world.
 *
 * <pre>{@code
 * Enrollment people = SurveyFormat.read(table, SurveyYear.Y2017, problems);
 * people.leftOut(); // line 25: years_professional was not answered; ...
 * }</pre>
 *
 * <p>Rows without an answer that the mapping needs are left out and listed; answers that make no sense are problems. The
 * order of the rows changes nothing. Not here: the survey itself; the library ships no answers of real people.
 */
@NullMarked
package org.weft.samples.quickstart.survey;

import org.jspecify.annotations.NullMarked;
