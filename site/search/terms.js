dossierSearch("terms",{"first":["100"],"block":12,"documents":98,"kinds":{"a":[4,29],"m":[0,4],"s":[29,98]}});
