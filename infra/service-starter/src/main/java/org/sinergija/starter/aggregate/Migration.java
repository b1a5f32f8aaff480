package org.sinergija.starter.aggregate;

import java.util.function.Consumer;

import com.mongodb.client.MongoDatabase;

/// A change of what is stored, as a bean: made once in a database, by one instance, before it takes requests. Instances of the release
/// before read and write meanwhile, so a step adds and takes nothing away; and it may be repeated, for who makes it can die.
///
/// @param name such as `0001-spelling`; they are made in the order of their names, and one that was released keeps its own
public record Migration(String name, Consumer<MongoDatabase> step) {}
