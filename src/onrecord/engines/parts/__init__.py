"""What a run leaves of each input: a folder with a Parquet file for every table, called a part."""
